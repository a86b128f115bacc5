package no.sporbar.command.approval;

import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.List;
import no.sporbar.command.approval.ApprovalCommand.GiveApproval;
import no.sporbar.command.approval.ApprovalCommand.RefuseApproval;
import no.sporbar.command.approval.ApprovalCommand.RequestApproval;
import no.sporbar.command.approval.ApprovalCommand.WithdrawApprovalRequest;
import no.sporbar.command.rules.Oslo;
import no.sporbar.events.ApprovalEvent.ApprovalGiven;
import no.sporbar.events.ApprovalEvent.ApprovalRefused;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalEvent.ApprovalWithdrawn;
import no.sporbar.events.ApprovalId;
import no.sporbar.events.CommandBody;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.ProgrammeEvent.ProgrammeFourEyesSet;
import no.sporbar.events.wire.EventJson;

/** What is said of approvals in the scenarios: that goal 1 be adopted. */
final class Approvals {
    static final ApprovalId ID = new ApprovalId("vedta-mal-1");
    static final GoalId GOAL = new GoalId("mal-1");
    static final String BODY = """
            {"goal":"mal-1","adoptedBy":"bystyret","provenance":%s}""".formatted(EventJson.mapper().writeValueAsString(cited()));

    private Approvals() {}

    static ProgrammeFourEyesSet fourEyes(String... commands) {
        return new ProgrammeFourEyesSet(PROGRAMME, List.of(commands), "vedtak tar to", cited());
    }

    static GoalProposed proposed() {
        return new GoalProposed(PROGRAMME, GOAL, 1, "Gode tjenester", null, cited());
    }

    static GoalAdopted adopted() {
        return new GoalAdopted(PROGRAMME, GOAL, BYSTYRET, null, null, cited());
    }

    static RequestApproval ask() {
        return ask("adopt-goal", BODY);
    }

    static RequestApproval ask(String command, String body) {
        return new RequestApproval(PROGRAMME, ID, command, body(body), "bystyret har vedtatt", cited());
    }

    static ApprovalRequested asked() {
        return asked(1);
    }

    static ApprovalRequested asked(int revision) {
        return new ApprovalRequested(
                PROGRAMME,
                ID,
                "adopt-goal",
                revision,
                body(BODY),
                "goal:oslo-bydelsprosjektet/mal-1",
                Oslo.KARI.subject(),
                "bystyret har vedtatt",
                null,
                cited());
    }

    static GiveApproval give() {
        return new GiveApproval(PROGRAMME, ID, cited());
    }

    static ApprovalGiven given() {
        return new ApprovalGiven(PROGRAMME, ID, cited());
    }

    static RefuseApproval refuse(String reason) {
        return new RefuseApproval(PROGRAMME, ID, reason, cited());
    }

    static ApprovalRefused refused(String reason) {
        return new ApprovalRefused(PROGRAMME, ID, reason, cited());
    }

    static WithdrawApprovalRequest withdraw() {
        return new WithdrawApprovalRequest(PROGRAMME, ID, null, cited());
    }

    static ApprovalWithdrawn withdrawn() {
        return new ApprovalWithdrawn(PROGRAMME, ID, null, cited());
    }

    static CommandBody body(String json) {
        return EventJson.body(EventJson.mapper().readTree(json));
    }
}
