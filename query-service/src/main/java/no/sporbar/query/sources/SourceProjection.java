package no.sporbar.query.sources;

import java.util.List;
import no.sporbar.events.SourceEvent;
import no.sporbar.events.SourceEvent.SourceCorrected;
import no.sporbar.events.SourceEvent.SourceRegistered;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sources by their id. */
@Component
public final class SourceProjection implements Projection<SourceEvent, SourceRow> {
    @Override
    public String name() {
        return "source";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<SourceEvent> events() {
        return SourceEvent.class;
    }

    @Override
    public Class<SourceRow> row() {
        return SourceRow.class;
    }

    @Override
    public List<String> keys(SourceEvent event) {
        return List.of(event.source().value());
    }

    @Override
    public SourceRow fold(@Nullable SourceRow current, String id, SourceEvent event, Recorded recorded) {
        return switch (event) {
            case SourceRegistered e ->
                new SourceRow(
                        e.source(),
                        e.title(),
                        e.date(),
                        e.caseNumber(),
                        e.sha256(),
                        e.link(),
                        recorded.change(),
                        null,
                        null,
                        e.provenance(),
                        recorded);
            case SourceCorrected e ->
                new SourceRow(
                        e.source(),
                        e.title(),
                        e.date(),
                        e.caseNumber(),
                        e.sha256(),
                        e.link(),
                        recorded.change(),
                        e.wrong(),
                        e.reason(),
                        e.provenance(),
                        recorded);
        };
    }

    @Override
    public Words words(String id, SourceRow row) {
        return Words.named(row.caseNumber());
    }
}
