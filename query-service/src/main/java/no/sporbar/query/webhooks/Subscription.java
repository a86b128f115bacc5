package no.sporbar.query.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of what is recorded.
 *
 * @param programme null for all programmes
 * @param types which events it wants, as in {@code decision.resolved} or {@code decision.*}; none for all
 * @param sealed its secret, which only the key file opens
 * @param place the last position that it was told, or did not want to be told
 * @param attempts how often in a row its next message could not be delivered
 * @param failingSince since when; null while all is well
 * @param nextAttemptAt when it is tried again; null for at once
 */
record Subscription(
        String id,
        String url,
        @Nullable String programme,
        List<String> types,
        byte[] sealed,
        long place,
        State state,
        int attempts,
        @Nullable Instant failingSince,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastProblem,
        @Nullable Instant deliveredAt,
        Instant createdAt,
        String createdBy) {
    private static final String ANY = ".*";

    /** Whether it is told at all. */
    enum State {
        /** It is. */
        ACTIVE,
        /** It failed for too long, or asked for no more: an operator has to start it again. */
        PAUSED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean wants(@Nullable String type) {
        return types.isEmpty() || type != null && types.stream().anyMatch(wanted -> matches(wanted, type));
    }

    private static boolean matches(String wanted, String type) {
        return wanted.endsWith(ANY) ? type.startsWith(wanted.substring(0, wanted.length() - 1)) : type.equals(wanted);
    }

    /** After a message has arrived. */
    Subscription withoutFailures() {
        return new Subscription(
                id,
                url,
                programme,
                types,
                sealed,
                place,
                state,
                0,
                null,
                null,
                null,
                deliveredAt,
                createdAt,
                createdBy);
    }

    /** Without the secret, sealed or not. */
    @Override
    public String toString() {
        return "webhook " + id + " to " + url;
    }
}
