package no.sporbar.query.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.BriefingEvent;
import no.sporbar.events.BriefingEvent.BriefingCancelled;
import no.sporbar.events.BriefingEvent.BriefingHeld;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.query.evidence.BriefingRow.Status;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Briefings by their id. */
@Component
public final class BriefingProjection implements Projection<BriefingEvent, BriefingRow> {
    @Override
    public String name() {
        return "briefing";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<BriefingEvent> events() {
        return BriefingEvent.class;
    }

    @Override
    public Class<BriefingRow> row() {
        return BriefingRow.class;
    }

    @Override
    public List<String> keys(BriefingEvent event) {
        return List.of(event.briefing().value());
    }

    @Override
    public BriefingRow fold(@Nullable BriefingRow current, String id, BriefingEvent event, Recorded recorded) {
        return switch (event) {
            case BriefingPlanned e ->
                new BriefingRow(
                        e.briefing(),
                        Status.PLANNED,
                        e.parties(),
                        e.at(),
                        e.topic(),
                        null,
                        null,
                        null,
                        e.provenance(),
                        recorded);
            case BriefingHeld e -> held(requireNonNull(current), e, recorded);
            case BriefingCancelled e -> cancelled(requireNonNull(current), e, recorded);
        };
    }

    private static BriefingRow held(BriefingRow row, BriefingHeld e, Recorded recorded) {
        return new BriefingRow(
                row.id(),
                Status.HELD,
                row.parties(),
                row.at(),
                row.topic(),
                e.heldOn(),
                e.summary(),
                null,
                e.provenance(),
                recorded);
    }

    private static BriefingRow cancelled(BriefingRow row, BriefingCancelled e, Recorded recorded) {
        return new BriefingRow(
                row.id(),
                Status.CANCELLED,
                row.parties(),
                row.at(),
                row.topic(),
                null,
                null,
                e.reason(),
                e.provenance(),
                recorded);
    }
}
