package no.sporbar.query.approvals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.sporbar.events.ApprovalId;
import no.sporbar.events.CommandBody;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One command that somebody asked another to approve.
 *
 * @param command the command's name
 * @param commandRevision the revision of its shape
 * @param body what it says; what was personal in it is a commitment
 * @param concerns the stream that it is for
 * @param about the thing that it is about, where it names one
 * @param reason why it was asked for
 * @param requested who asked, and when
 * @param requestProvenance what the request rests on
 * @param settledReason why it was refused or taken back, where that was said
 * @param provenance what its last change rests on
 */
public record ApprovalRow(
        ApprovalId id,
        State state,
        String command,
        int commandRevision,
        CommandBody body,
        String concerns,
        @Nullable Subject about,
        String reason,
        Recorded requested,
        Provenance requestProvenance,
        @Nullable String settledReason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** How far it has come. */
    public enum State {
        /** Nobody has said yes or no. */
        WAITING,
        /** Another person approved, and it was carried out. */
        GIVEN,
        /** Another person said no. */
        REFUSED,
        /** Who asked took it back. */
        WITHDRAWN;

        /** The state of that name, as in an address. */
        static Optional<State> named(String text) {
            return Arrays.stream(values())
                    .filter(state -> state.toString().equals(text))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it waits for somebody. */
    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
