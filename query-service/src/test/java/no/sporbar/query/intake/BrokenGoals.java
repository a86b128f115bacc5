package no.sporbar.query.intake;

import java.util.List;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.query.goals.GoalProjection;
import no.sporbar.query.goals.GoalRow;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** The goals of a version of the software that stumbles over some rewordings. */
record BrokenGoals(GoalProjection whole) implements Projection<GoalEvent, GoalRow> {
    static List<Projection<?, ?>> among(List<Projection<?, ?>> all) {
        return all.stream()
                .<Projection<?, ?>>map(p -> p instanceof GoalProjection goals ? new BrokenGoals(goals) : p)
                .toList();
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public int version() {
        return whole.version();
    }

    @Override
    public Class<GoalEvent> events() {
        return whole.events();
    }

    @Override
    public Class<GoalRow> row() {
        return whole.row();
    }

    @Override
    public List<String> keys(GoalEvent event) {
        return whole.keys(event);
    }

    @Override
    public GoalRow fold(@Nullable GoalRow current, String id, GoalEvent event, Recorded recorded) {
        if (event instanceof GoalRevised e && e.wording().startsWith("b1"))
            throw new IllegalStateException("not yet understood");
        return whole.fold(current, id, event, recorded);
    }
}
