package no.sporbar.command.goal;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.goal.GoalCommand.AdoptGoal;
import no.sporbar.command.goal.GoalCommand.CorrectGoal;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.goal.GoalCommand.ReviseGoal;
import no.sporbar.command.goal.GoalCommand.WithdrawGoal;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalCorrected;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalEvent.GoalWithdrawn;
import no.sporbar.events.GoalId;
import no.sporbar.events.Provenance;
import org.jspecify.annotations.Nullable;

/** What is said of goals in the scenarios. */
final class Goals {
    static final GoalId MAL_2 = new GoalId("mal-2");
    static final String WORDING = "Gode og mer effektive tjenester";
    static final String SUSTAINABLE = "Gode og mer bærekraftige tjenester";

    private Goals() {}

    static ProposeGoal propose() {
        return propose(WORDING, BYRADET, cited());
    }

    static ProposeGoal propose(String wording, @Nullable BodyId by, Provenance provenance) {
        return new ProposeGoal(PROGRAMME, MAL_2, 2, wording, by, provenance);
    }

    static GoalProposed proposed() {
        return proposed(BYRADET);
    }

    static GoalProposed proposed(@Nullable BodyId by) {
        return new GoalProposed(PROGRAMME, MAL_2, 2, WORDING, by, cited());
    }

    static ReviseGoal revise(String wording, @Nullable BodyId by) {
        return new ReviseGoal(PROGRAMME, MAL_2, wording, by, "etter høringen", cited());
    }

    static GoalRevised revised(String wording, @Nullable BodyId by) {
        return new GoalRevised(PROGRAMME, MAL_2, wording, by, "etter høringen", cited());
    }

    static AdoptGoal adopt(BodyId by, @Nullable DecisionId decision) {
        return new AdoptGoal(PROGRAMME, MAL_2, by, decision, decision == null ? null : "2", cited());
    }

    static AdoptGoal adopt() {
        return adopt(BYSTYRET, null);
    }

    static GoalAdopted adopted(@Nullable DecisionId decision) {
        return new GoalAdopted(PROGRAMME, MAL_2, BYSTYRET, decision, decision == null ? null : "2", cited());
    }

    static GoalAdopted adopted() {
        return adopted(null);
    }

    static WithdrawGoal withdraw(String reason) {
        return new WithdrawGoal(PROGRAMME, MAL_2, reason, cited());
    }

    static GoalWithdrawn withdrawn() {
        return new GoalWithdrawn(PROGRAMME, MAL_2, "tatt inn i mål 1", cited());
    }

    static CorrectGoal correct(String wording) {
        return new CorrectGoal(PROGRAMME, MAL_2, wording, "et ord manglet", "står slik i saken", cited());
    }

    static GoalCorrected corrected(String wording) {
        return new GoalCorrected(PROGRAMME, MAL_2, wording, "et ord manglet", "står slik i saken", cited());
    }
}
