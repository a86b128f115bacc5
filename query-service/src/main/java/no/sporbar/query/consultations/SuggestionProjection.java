package no.sporbar.query.consultations;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuggestionEvent.SuggestionCorrected;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionEvent.SuggestionSplit;
import no.sporbar.events.SuggestionEvent.SuggestionWithdrawn;
import no.sporbar.query.consultations.SuggestionRow.Disposed;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import no.sporbar.query.projection.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suggestions by their id: who wants what changed, and what became of it. */
@Component
public final class SuggestionProjection implements Projection<SuggestionEvent, SuggestionRow> {
    @Override
    public String name() {
        return "suggestion";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<SuggestionEvent> events() {
        return SuggestionEvent.class;
    }

    @Override
    public Class<SuggestionRow> row() {
        return SuggestionRow.class;
    }

    @Override
    public List<String> keys(SuggestionEvent event) {
        return List.of(event.suggestion().value());
    }

    @Override
    public SuggestionRow fold(@Nullable SuggestionRow current, String id, SuggestionEvent event, Recorded recorded) {
        if (event instanceof SuggestionMade e) return SuggestionRow.of(e, recorded);
        SuggestionRow row = requireNonNull(current);
        return switch (event) {
            case SuggestionMade _ -> row;
            case SuggestionMerged e -> row.merged(e.into(), Why.of(e.reason(), e.provenance()), recorded);
            case SuggestionSplit e -> row.split(e.into(), Why.of(e.reason(), e.provenance()), recorded);
            case SuggestionDisposed e ->
                row.disposed(new Disposed(e.disposition(), e.by(), e.reason(), e.effects(), e.provenance()), recorded);
            case SuggestionWithdrawn e -> row.withdrawn(Why.of(e.reason(), e.provenance()), recorded);
            case SuggestionCorrected e ->
                row.worded(e.text(), e.wording(), new Why(e.wrong(), e.reason(), e.provenance()), recorded);
        };
    }

    @Override
    public Words words(String id, SuggestionRow row) {
        return Words.saying(row.dispositions().stream().map(Disposed::reason));
    }
}
