package no.sporbar.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one command that was proposed by one person and waited for another (fire øyne). */
public sealed interface ApprovalEvent extends DomainEvent {
    /** Which request. */
    ApprovalId approval();

    @Override
    default StreamId stream() {
        return StreamId.of("approval", programme(), approval());
    }

    /**
     * Somebody asked that another carry out a command.
     *
     * @param command the command's name
     * @param commandRevision the revision of the command's shape that the body has
     * @param concerns the stream that the command is for, as in {@code decision:oslo-bydelsprosjektet/videre-utredning}
     * @param requestedBy the subject of who asked: nobody may give an approval to themselves
     * @param personal what is personal in the body, where something is
     */
    @EventType("approval.requested")
    record ApprovalRequested(
            ProgrammeId programme,
            ApprovalId approval,
            String command,
            int commandRevision,
            CommandBody body,
            String concerns,
            String requestedBy,
            String reason,
            @Nullable List<Personal> personal,
            Provenance provenance)
            implements ApprovalEvent {
        public ApprovalRequested {
            personal = Copies.copyOrNull(personal);
        }
    }

    /** Another person approved; what the command leads to follows right behind, as an effect of this. */
    @EventType("approval.given")
    record ApprovalGiven(ProgrammeId programme, ApprovalId approval, Provenance provenance) implements ApprovalEvent {}

    /** Another person said no; the command was never carried out. */
    @EventType("approval.refused")
    record ApprovalRefused(ProgrammeId programme, ApprovalId approval, String reason, Provenance provenance)
            implements ApprovalEvent {}

    /** Whoever asked took the request back. */
    @EventType("approval.withdrawn")
    record ApprovalWithdrawn(
            ProgrammeId programme,
            ApprovalId approval,
            @Nullable String reason,
            Provenance provenance) implements ApprovalEvent {}
}
