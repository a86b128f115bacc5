package no.sporbar.command.register;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.SAKEN;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.List;
import no.sporbar.command.register.SuperiorGoalCommand.RegisterSuperiorGoal;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.GoalId;
import no.sporbar.events.SourceId;
import no.sporbar.events.StreamId;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;
import no.sporbar.events.SuperiorGoalId;
import org.junit.jupiter.api.Test;

class RegisterSuperiorGoalTest {
    private static final SuperiorGoalId FIVE = new SuperiorGoalId("kommunemal-5");
    private static final GoalId KNOWN = new GoalId("mal-1");
    private static final GoalId UNKNOWN = new GoalId("mal-9");
    private static final String WORDING = "En by med gode tjenester";

    private final Scenario superiorGoal =
            Scenario.usual().in(Situation.usual().knowing(StreamId.of("goal", PROGRAMME, KNOWN)));

    @Test
    void a_goal_above_the_programme_names_its_plan_and_the_goals_that_make_it_concrete() {
        superiorGoal
                .when(register(SAKEN, KNOWN))
                .thenRecorded(new SuperiorGoalRegistered(PROGRAMME, FIVE, 5, WORDING, SAKEN, List.of(KNOWN), cited()));
    }

    @Test
    void a_plan_that_nobody_registered_is_refused() {
        superiorGoal
                .when(register(new SourceId("samfunnsdelen"), KNOWN))
                .thenRefused("subject.unknown", "source/samfunnsdelen");
    }

    @Test
    void a_goal_that_nobody_proposed_is_refused() {
        superiorGoal.when(register(SAKEN, KNOWN, UNKNOWN)).thenRefused("subject.unknown", "goal/mal-9");
    }

    private static RegisterSuperiorGoal register(SourceId plan, GoalId... goals) {
        return new RegisterSuperiorGoal(PROGRAMME, FIVE, 5, WORDING, plan, List.of(goals), cited());
    }
}
