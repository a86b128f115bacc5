package no.sporbar.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.verify.AuthenticTiles.BadTileException;

/**
 * A tile's worth of entries and the next, beside what was signed: enough to tell an altered entry from one that is missing,
 * was put in, or stands where another should.
 */
final class Window {
    private final long first;
    private final List<byte[]> found;
    private final List<byte[]> signed;

    private Window(long first, List<byte[]> found, List<byte[]> signed) {
        this.first = first;
        this.found = found;
        this.signed = signed;
    }

    static Window at(long tile, long size, Chunks chunks, AuthenticTiles tiles)
            throws IOException, MalformedException, BadTileException {
        long first = tile * Tile.FULL;
        List<byte[]> found = new ArrayList<>();
        List<byte[]> signed = new ArrayList<>();
        for (long from = first; from < Math.min(size, first + 2 * Tile.FULL); from += Tile.FULL) {
            split(entries(chunks, from, Math.min(size, from + Tile.FULL)), found);
            if (from == first) split(tiles.tile(0, tile), signed);
            else splitIfGood(tiles, tile + 1, signed);
        }
        return new Window(first, found, signed);
    }

    private static byte[] entries(Chunks chunks, long from, long to) throws IOException, MalformedException {
        try (Chunks.Reading reading = chunks.read(from, to)) {
            Chunk chunk = reading.next();
            return chunk == null ? new byte[0] : new Hasher().leaves(chunk);
        }
    }

    private static void splitIfGood(AuthenticTiles tiles, long tile, List<byte[]> into)
            throws IOException, MalformedException {
        try {
            split(tiles.tile(0, tile), into);
        } catch (BadTileException e) {
            // what comes next is only looked at to understand what came before
        }
    }

    private static void split(byte[] hashes, List<byte[]> into) {
        for (int at = 0; at < hashes.length; at += TreeHash.LENGTH)
            into.add(Arrays.copyOfRange(hashes, at, at + TreeHash.LENGTH));
    }

    /** What is wrong with the first entry that is not the signed one. */
    Finding finding(Texts texts, boolean unreadable) {
        int i = 0;
        while (i < found.size() && i < signed.size() && same(i, i)) i++;
        if (unreadable) return texts.finding("ledger.entry-altered", position(i), text(i));
        if (i >= found.size()) return missing(texts, i, 1);
        if (i >= signed.size()) return texts.finding("ledger.entry-added", position(i), text(i));
        int foundIn = indexOf(found.get(i), signed, i);
        int signedIn = indexOf(signed.get(i), found, i);
        if (foundIn > 0 && same(foundIn, i))
            return texts.finding("ledger.entry-swapped", position(i), text(i), text(foundIn));
        if (foundIn > 0 && (i + 1 >= found.size() || same(i + 1, foundIn + 1))) return missing(texts, i, foundIn - i);
        if (signedIn > 0 && (signedIn + 1 >= found.size() || same(signedIn + 1, i + 1)))
            return texts.finding("ledger.entry-added", position(i), text(i));
        if (foundIn > 0) return texts.finding("ledger.entry-moved", position(i), text(i), text(foundIn));
        return texts.finding("ledger.entry-altered", position(i), text(i));
    }

    private Finding missing(Texts texts, int i, int count) {
        return texts.finding("ledger.entry-missing", position(i), text(i), count);
    }

    private boolean same(int inFound, int inSigned) {
        return inFound < found.size()
                && inSigned < signed.size()
                && Arrays.equals(found.get(inFound), signed.get(inSigned));
    }

    private static int indexOf(byte[] hash, List<byte[]> hashes, int behind) {
        for (int i = behind + 1; i < hashes.size(); i++) if (Arrays.equals(hash, hashes.get(i))) return i;
        return -1;
    }

    /** The hash of the first entry that is not the signed one. */
    byte[] firstWrong() {
        int i = 0;
        while (i < found.size() && i < signed.size() && same(i, i)) i++;
        return i < found.size() ? found.get(i) : new byte[0];
    }

    private long position(int i) {
        return first + i + 1;
    }

    private String text(int i) {
        return Long.toString(position(i));
    }
}
