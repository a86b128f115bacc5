package no.sporbar.query.programmes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Body;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ProgrammeEvent.ProgrammeAuthoritiesChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeBodyAdded;
import no.sporbar.events.ProgrammeEvent.ProgrammeFourEyesSet;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeEvent.ProgrammeSeasonsChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Programmes by their id. */
@Component
public final class ProgrammeProjection implements Projection<ProgrammeEvent, ProgrammeRow> {
    @Override
    public String name() {
        return "programme";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<ProgrammeEvent> events() {
        return ProgrammeEvent.class;
    }

    @Override
    public Class<ProgrammeRow> row() {
        return ProgrammeRow.class;
    }

    @Override
    public List<String> keys(ProgrammeEvent event) {
        return List.of(event.programme().value());
    }

    @Override
    public ProgrammeRow fold(@Nullable ProgrammeRow current, String id, ProgrammeEvent event, Recorded recorded) {
        return switch (event) {
            case ProgrammeStarted e ->
                new ProgrammeRow(
                        e.programme(),
                        e.name(),
                        e.bodies(),
                        e.seasons(),
                        null,
                        e.provenance(),
                        recorded.change(),
                        null,
                        e.provenance(),
                        recorded);
            case ProgrammeRenamed e -> renamed(requireNonNull(current), e, recorded);
            case ProgrammeBodyAdded e -> bodyAdded(requireNonNull(current), e, recorded);
            case ProgrammeAuthoritiesChanged e -> authoritiesChanged(requireNonNull(current), e, recorded);
            case ProgrammeSeasonsChanged e -> seasonsChanged(requireNonNull(current), e, recorded);
            case ProgrammeFourEyesSet e -> fourEyesSet(requireNonNull(current), e, recorded);
        };
    }

    private static ProgrammeRow renamed(ProgrammeRow row, ProgrammeRenamed e, Recorded recorded) {
        return next(row, e.name(), row.bodies(), row.seasons(), null, e, recorded);
    }

    private static ProgrammeRow bodyAdded(ProgrammeRow row, ProgrammeBodyAdded e, Recorded recorded) {
        List<Body> bodies =
                Stream.concat(row.bodies().stream(), Stream.of(e.body())).toList();
        return next(row, row.name(), bodies, row.seasons(), null, e, recorded);
    }

    private static ProgrammeRow authoritiesChanged(ProgrammeRow row, ProgrammeAuthoritiesChanged e, Recorded recorded) {
        List<Body> bodies = row.bodies().stream()
                .map(b -> b.id().equals(e.body()) ? new Body(b.id(), b.name(), e.authorities()) : b)
                .toList();
        return next(row, row.name(), bodies, row.seasons(), e.reason(), e, recorded);
    }

    private static ProgrammeRow seasonsChanged(ProgrammeRow row, ProgrammeSeasonsChanged e, Recorded recorded) {
        return next(row, row.name(), row.bodies(), e.seasons(), e.reason(), e, recorded);
    }

    private static ProgrammeRow fourEyesSet(ProgrammeRow row, ProgrammeFourEyesSet e, Recorded recorded) {
        FourEyes set = new FourEyes(e.commands(), e.reason(), e.provenance(), recorded);
        return next(row, row.name(), row.bodies(), row.seasons(), set, e.reason(), e, recorded);
    }

    private static ProgrammeRow next(
            ProgrammeRow row,
            String name,
            List<Body> bodies,
            SeasonPolicy seasons,
            @Nullable String reason,
            ProgrammeEvent event,
            Recorded recorded) {
        return next(row, name, bodies, seasons, row.fourEyes(), reason, event, recorded);
    }

    private static ProgrammeRow next(
            ProgrammeRow row,
            String name,
            List<Body> bodies,
            SeasonPolicy seasons,
            @Nullable FourEyes fourEyes,
            @Nullable String reason,
            ProgrammeEvent event,
            Recorded recorded) {
        return new ProgrammeRow(
                row.id(),
                name,
                bodies,
                seasons,
                fourEyes,
                row.started(),
                recorded.change(),
                reason,
                event.provenance(),
                recorded);
    }
}
