package no.sporbar.events.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A ledger entry that is complete but for the moment of recording, which only the ledger knows.
 *
 * @param bytes the canonical CloudEvent with a hole of {@link #TIME_LENGTH} bytes
 * @param timeOffset where the hole begins
 */
public record EntryDraft(byte[] bytes, int timeOffset, String programme) {
    /** The length of every recorded-at in an entry: UTC with exactly six decimals. */
    static final int TIME_LENGTH = 27;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * The entry's final bytes. The draft itself is left as it was, so a retry may seal it with a later moment.
     *
     * @param recordedAt anything finer than a microsecond is cut off
     */
    public byte[] sealedAt(Instant recordedAt) {
        byte[] entry = bytes.clone();
        byte[] time = TIME.format(recordedAt).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(time, 0, entry, timeOffset, TIME_LENGTH);
        return entry;
    }
}
