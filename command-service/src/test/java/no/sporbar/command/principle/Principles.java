package no.sporbar.command.principle;

import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.principle.PrincipleCommand.AdoptPrinciple;
import no.sporbar.command.principle.PrincipleCommand.CorrectPrinciple;
import no.sporbar.command.principle.PrincipleCommand.ProposePrinciple;
import no.sporbar.command.principle.PrincipleCommand.ReplacePrinciple;
import no.sporbar.command.principle.PrincipleCommand.RevisePrinciple;
import no.sporbar.command.principle.PrincipleCommand.WithdrawPrinciple;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.GoalId;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleEvent.PrincipleCorrected;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleReplaced;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What is said of principles in the scenarios. */
final class Principles {
    static final GoalId MAL_1 = new GoalId("mal-1");
    static final PrincipleId STYRING = new PrincipleId("styringsstruktur");
    static final PrincipleId ANSVAR = new PrincipleId("sammenheng-i-ansvar");
    static final String UNIFORM = "Mer enhetlig styringsstruktur";
    static final String COHERENT = "Mer helhetlig styringsstruktur";

    private Principles() {}

    /** The goal is proposed, and so is the principle that could come instead. */
    static Situation usual() {
        return Situation.usual()
                .knowing(StreamId.of("goal", PROGRAMME, MAL_1))
                .knowing(StreamId.of("principle", PROGRAMME, ANSVAR));
    }

    static ProposePrinciple propose(String wording, @Nullable BodyId by) {
        return new ProposePrinciple(PROGRAMME, STYRING, MAL_1, wording, by, cited());
    }

    static ProposePrinciple propose() {
        return propose(UNIFORM, null);
    }

    static PrincipleProposed proposed() {
        return new PrincipleProposed(PROGRAMME, STYRING, MAL_1, UNIFORM, null, cited());
    }

    static RevisePrinciple revise(String wording, @Nullable BodyId by) {
        return new RevisePrinciple(PROGRAMME, STYRING, wording, by, null, cited());
    }

    static PrincipleRevised revised(String wording, @Nullable BodyId by) {
        return new PrincipleRevised(PROGRAMME, STYRING, wording, by, null, cited());
    }

    static AdoptPrinciple adopt(BodyId by, @Nullable DecisionId decision) {
        return new AdoptPrinciple(PROGRAMME, STYRING, by, decision, null, cited());
    }

    static AdoptPrinciple adopt() {
        return adopt(BYSTYRET, null);
    }

    static PrincipleAdopted adopted(@Nullable DecisionId decision) {
        return new PrincipleAdopted(PROGRAMME, STYRING, BYSTYRET, decision, null, cited());
    }

    static PrincipleAdopted adopted() {
        return adopted(null);
    }

    static ReplacePrinciple replaceBy(PrincipleId replacement) {
        return new ReplacePrinciple(PROGRAMME, STYRING, replacement, "upresist", cited());
    }

    static PrincipleReplaced replacedBy(PrincipleId replacement) {
        return new PrincipleReplaced(PROGRAMME, STYRING, replacement, "upresist", cited());
    }

    static WithdrawPrinciple withdraw(String reason) {
        return new WithdrawPrinciple(PROGRAMME, STYRING, reason, cited());
    }

    static PrincipleWithdrawn withdrawn(String reason) {
        return new PrincipleWithdrawn(PROGRAMME, STYRING, reason, cited());
    }

    static CorrectPrinciple correct(String wording) {
        return new CorrectPrinciple(PROGRAMME, STYRING, wording, "skrevet feil av", "står slik i saken", cited());
    }

    static PrincipleCorrected corrected(String wording) {
        return new PrincipleCorrected(PROGRAMME, STYRING, wording, "skrevet feil av", "står slik i saken", cited());
    }
}
