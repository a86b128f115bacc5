package no.sporbar.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.ledger.MalformedException;

/** Entries as tlog-tiles bundles them: each behind its length in two bytes, the higher one first. */
public final class EntryBundle {
    /** The longest entry that fits. */
    public static final int LONGEST = 65_535;

    private EntryBundle() {}

    public static byte[] write(List<byte[]> entries) {
        int length = entries.stream().mapToInt(entry -> entry.length + 2).sum();
        ByteArrayOutputStream bundle = new ByteArrayOutputStream(length);
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /**
     * The entries of a bundle.
     *
     * @param count how many there must be
     * @throws MalformedException if there are more, fewer, or the last one is cut off
     */
    public static List<byte[]> read(byte[] bundle, int count) throws MalformedException {
        List<byte[]> entries = new ArrayList<>(count);
        int at = 0;
        while (at < bundle.length && entries.size() < count) {
            if (at + 2 > bundle.length) throw cutOff(entries.size());
            int end = at + 2 + ((bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff);
            if (end > bundle.length) throw cutOff(entries.size());
            entries.add(Arrays.copyOfRange(bundle, at + 2, end));
            at = end;
        }
        if (at < bundle.length) throw new MalformedException("more than " + count + " entries in the bundle");
        if (entries.size() < count)
            throw new MalformedException(entries.size() + " entries in the bundle instead of " + count);
        return entries;
    }

    private static MalformedException cutOff(int whole) {
        return new MalformedException("the bundle is cut off in the entry after " + whole + " whole ones");
    }
}
