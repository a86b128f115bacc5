package no.sporbar.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * That a witness has seen a checkpoint continue everything it saw before (cosignature/v1).
 *
 * @param at when it said so, by its own clock, to the second
 */
public record Cosignature(VerifierKey witness, Instant at) {
    private static final int LENGTH = Long.BYTES + 64;

    static byte[] message(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** What a signature line is worth, if it is this witness's. */
    static Optional<Cosignature> of(VerifierKey witness, String text, byte[] signature) {
        if (signature.length != LENGTH) return Optional.empty();
        long seconds = ByteBuffer.wrap(signature).getLong();
        byte[] ed25519 = Arrays.copyOfRange(signature, Long.BYTES, LENGTH);
        if (seconds < 0 || seconds > Instant.MAX.getEpochSecond() || !witness.verifies(message(text, seconds), ed25519))
            return Optional.empty();
        return Optional.of(new Cosignature(witness, Instant.ofEpochSecond(seconds)));
    }
}
