package no.sporbar.query.tracks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.ConditionEvent;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConditionEvent.ConditionWorkBound;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.tracks.ConditionRow.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conditions by their id, with the work that hangs on each. */
@Component
public final class ConditionProjection implements Projection<ConditionEvent, ConditionRow> {
    @Override
    public String name() {
        return "condition";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ConditionEvent> events() {
        return ConditionEvent.class;
    }

    @Override
    public Class<ConditionRow> row() {
        return ConditionRow.class;
    }

    @Override
    public List<String> keys(ConditionEvent event) {
        return List.of(event.condition().value());
    }

    @Override
    public ConditionRow fold(@Nullable ConditionRow current, String id, ConditionEvent event, Recorded recorded) {
        return switch (event) {
            case ConditionSet e -> set(e, recorded);
            case ConditionWorkBound e -> bound(requireNonNull(current), e, recorded);
            case ConditionMet e -> met(requireNonNull(current), e, recorded);
            case ConditionFailed e -> failed(requireNonNull(current), e, recorded);
        };
    }

    private static ConditionRow set(ConditionSet e, Recorded recorded) {
        return new ConditionRow(
                e.condition(),
                e.text(),
                Status.OPEN,
                e.decision(),
                List.of(),
                null,
                null,
                recorded.change(),
                null,
                e.provenance(),
                recorded);
    }

    private static ConditionRow bound(ConditionRow row, ConditionWorkBound e, Recorded recorded) {
        List<Subject> more =
                Stream.concat(row.work().stream(), Stream.of(e.work())).toList();
        return new ConditionRow(
                row.id(),
                row.text(),
                row.status(),
                row.awaits(),
                more,
                row.decision(),
                row.point(),
                recorded.change(),
                row.reason(),
                e.provenance(),
                recorded);
    }

    private static ConditionRow met(ConditionRow row, ConditionMet e, Recorded recorded) {
        return new ConditionRow(
                row.id(),
                row.text(),
                Status.MET,
                row.awaits(),
                row.work(),
                e.decision(),
                e.point(),
                recorded.change(),
                null,
                e.provenance(),
                recorded);
    }

    private static ConditionRow failed(ConditionRow row, ConditionFailed e, Recorded recorded) {
        return new ConditionRow(
                row.id(),
                row.text(),
                Status.FAILED,
                row.awaits(),
                row.work(),
                e.decision(),
                e.point(),
                recorded.change(),
                e.reason(),
                e.provenance(),
                recorded);
    }
}
