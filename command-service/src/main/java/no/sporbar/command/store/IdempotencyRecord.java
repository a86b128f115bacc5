package no.sporbar.command.store;

import java.time.Instant;
import java.util.Arrays;

/**
 * A request that was carried out before.
 *
 * @param stream the stream that it was about: that of its first entry
 * @param version that stream's version after it
 * @param lastPosition less than {@code firstPosition} if it led to nothing new
 */
public record IdempotencyRecord(
        String scope,
        String key,
        byte[] fingerprint,
        String stream,
        long version,
        long firstPosition,
        long lastPosition,
        Instant recordedAt) {
    /** Whether it was this same request, not another one under its key. */
    public boolean isOf(IdempotencyKey request) {
        return Arrays.equals(fingerprint, request.fingerprint());
    }
}
