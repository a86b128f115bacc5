package no.sporbar.command.dispatch;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.assumed;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.command.catalogue.Features;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.goal.GoalCommand.ReviseGoal;
import no.sporbar.command.goal.GoalCommand.WithdrawGoal;
import no.sporbar.command.principle.PrincipleCommand.ProposePrinciple;
import no.sporbar.command.principle.PrincipleCommand.RevisePrinciple;
import no.sporbar.command.principle.PrincipleCommand.WithdrawPrinciple;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.rules.Feature;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.GoalId;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.StreamId;

/** Commands on two kinds of stream, and the product's features with reactions of a test's own. */
final class Wishes {
    private Wishes() {}

    /** Every feature, with these reactions and no others. */
    static List<Feature> featuresWith(Reaction... reactions) {
        List<Feature> features = new ArrayList<>();
        for (Feature feature : Features.ALL)
            features.add(new Feature(
                    feature.kind(),
                    feature.commands(),
                    feature.empty(),
                    features.isEmpty() ? List.of(reactions) : List.of()));
        return features;
    }

    static StartProgramme start() {
        return new StartProgramme(PROGRAMME, "Bydelsprosjektet", Oslo.BODIES, Oslo.SEASONS, assumed());
    }

    static ProposeGoal propose(GoalId goal) {
        return new ProposeGoal(PROGRAMME, goal, 1, "a", null, assumed());
    }

    static ReviseGoal revise(GoalId goal, String wording, String reason) {
        return new ReviseGoal(PROGRAMME, goal, wording, null, reason, assumed());
    }

    static WithdrawGoal withdraw(GoalId goal) {
        return new WithdrawGoal(PROGRAMME, goal, "slutt", assumed());
    }

    static ProposePrinciple propose(PrincipleId principle, GoalId goal) {
        return new ProposePrinciple(PROGRAMME, principle, goal, "a", null, assumed());
    }

    static RevisePrinciple revise(PrincipleId principle, String wording, String reason) {
        return new RevisePrinciple(PROGRAMME, principle, wording, null, reason, assumed());
    }

    static WithdrawPrinciple withdraw(PrincipleId principle) {
        return new WithdrawPrinciple(PROGRAMME, principle, "slutt", assumed());
    }

    static StreamId stream(PrincipleId principle) {
        return StreamId.of("principle", PROGRAMME, principle);
    }
}
