package no.sporbar.query.registers;

import static java.util.Objects.requireNonNull;

import no.sporbar.events.Identifier;
import no.sporbar.events.SuperiorGoalEvent;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalCorrected;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The goals above the programme by their id. */
@Component
public final class SuperiorGoalProjection extends RegisterProjection<SuperiorGoalEvent, SuperiorGoalRow> {
    public SuperiorGoalProjection() {
        super("superior_goal", SuperiorGoalEvent.class, SuperiorGoalRow.class);
    }

    @Override
    Identifier id(SuperiorGoalEvent event) {
        return event.superiorGoal();
    }

    @Override
    public SuperiorGoalRow fold(
            @Nullable SuperiorGoalRow current, String id, SuperiorGoalEvent event, Recorded recorded) {
        return switch (event) {
            case SuperiorGoalRegistered e -> registered(e, recorded);
            case SuperiorGoalCorrected e -> corrected(requireNonNull(current), e, recorded);
        };
    }

    private static SuperiorGoalRow registered(SuperiorGoalRegistered e, Recorded recorded) {
        return new SuperiorGoalRow(
                e.superiorGoal(),
                e.number(),
                e.wording(),
                e.plan(),
                e.operationalisedBy(),
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    private static SuperiorGoalRow corrected(SuperiorGoalRow row, SuperiorGoalCorrected e, Recorded recorded) {
        return new SuperiorGoalRow(
                row.id(),
                row.number(),
                e.wording(),
                row.plan(),
                row.operationalisedBy(),
                recorded.change(),
                e.wrong(),
                e.reason(),
                e.provenance(),
                recorded);
    }
}
