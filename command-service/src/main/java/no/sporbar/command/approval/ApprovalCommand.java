package no.sporbar.command.approval;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.Actor;
import no.sporbar.events.ApprovalId;
import no.sporbar.events.CommandBody;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an approval. None of it waits for an approval itself. */
public sealed interface ApprovalCommand extends Command {
    /** What an approval is before anything happened to it. */
    Core<?, ?> EMPTY = Approval.INITIAL;

    /** Which request. */
    ApprovalId approval();

    @Override
    default StreamId stream() {
        return StreamId.of("approval", programme(), approval());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Ask another person to carry out a command. It is tried out at once, so that nobody is asked for what cannot be. */
    @CommandName(value = "request-approval", atOnce = true)
    record RequestApproval(
            ProgrammeId programme,
            ApprovalId approval,
            String command,
            CommandBody body,
            String reason,
            Provenance provenance)
            implements ApprovalCommand {}

    /** Carry out what somebody else asked for. */
    @CommandName(value = "give-approval", role = Actor.APPROVER, atOnce = true)
    record GiveApproval(ProgrammeId programme, ApprovalId approval, Provenance provenance) implements ApprovalCommand {}

    /** Say no to what somebody else asked for. */
    @CommandName(value = "refuse-approval", role = Actor.APPROVER, atOnce = true)
    record RefuseApproval(ProgrammeId programme, ApprovalId approval, String reason, Provenance provenance)
            implements ApprovalCommand {}

    /** Take back what one asked for oneself. */
    @CommandName(value = "withdraw-approval-request", atOnce = true)
    record WithdrawApprovalRequest(
            ProgrammeId programme,
            ApprovalId approval,
            @Nullable String reason,
            Provenance provenance) implements ApprovalCommand {}
}
