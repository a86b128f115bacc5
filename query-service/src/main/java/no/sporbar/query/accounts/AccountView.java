package no.sporbar.query.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as operators see it.
 *
 * @param programme absent where it reads all
 * @param state {@code active}, {@code expired} or {@code revoked}
 * @param token only in the answer to the one who made it
 */
record AccountView(
        String id,
        String name,
        @Nullable String programme,
        String state,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String token) {

    static AccountView of(ServiceAccount a, Instant now, @Nullable String token) {
        return new AccountView(
                a.id(),
                a.name(),
                a.programme(),
                a.state(now).toString(),
                a.createdAt(),
                a.createdBy(),
                a.expiresAt(),
                a.lastUsedAt(),
                a.revokedAt(),
                a.revokedBy(),
                token);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "account " + id;
    }
}
