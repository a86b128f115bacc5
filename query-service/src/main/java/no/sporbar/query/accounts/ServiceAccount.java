package no.sporbar.query.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program reads with. It is never removed, only revoked: so it stays on record who could read.
 *
 * @param programme the only one that it reads; null for all
 * @param expiresAt from when on it counts no more
 * @param lastUsedAt to the minute; null while nobody has used it
 */
public record ServiceAccount(
        String id,
        String name,
        @Nullable String programme,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {
    /** How it stands with an account. */
    public enum State {
        ACTIVE,
        EXPIRED,
        REVOKED;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How it stands at a moment. */
    public State state(Instant now) {
        if (revokedAt != null) return State.REVOKED;
        return now.isBefore(expiresAt) ? State.ACTIVE : State.EXPIRED;
    }

    /** Whether it reads what is of one programme; null: what is of all. */
    boolean covers(@Nullable String asked) {
        return programme == null || programme.equals(asked);
    }
}
