package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import no.sporbar.ledger.tile.EntryBundle;
import no.sporbar.ledger.tile.Tile;
import org.jspecify.annotations.Nullable;

/**
 * Entries as lines, in one file or in several.
 *
 * @param perFile how many lines a file has; the last one may have fewer
 * @param openEnded whether there may be more lines than were asked for
 */
record LinedChunks(Files files, long perFile, boolean openEnded) implements Chunks {
    /** How many entries a file of an exit bundle has. */
    static final long PER_FILE = 65_536;

    /** Finds the file that begins with an entry. */
    interface Files {
        InputStream from(long index) throws IOException;
    }

    /** The files of an exit bundle, named after their first position. */
    static LinedChunks ofBundle(Store store) {
        return new LinedChunks(index -> store.open(fileName(index)), PER_FILE, false);
    }

    /** One file with everything, as a database prints it. It may have more: what was recorded since. */
    static LinedChunks of(Files file) {
        return new LinedChunks(file, Long.MAX_VALUE, true);
    }

    static String fileName(long index) {
        return "entries/%012d.ndjson".formatted(index + 1);
    }

    @Override
    public long stretch() {
        return perFile;
    }

    @Override
    public Reading read(long from, long to) {
        return new Lines(from, to);
    }

    /** Reads block by block into one buffer, and gives out the lines in it by the tile. */
    private final class Lines implements Reading {
        private static final int BLOCK = 256 * 1024;
        private static final int MOST = Tile.FULL * (EntryBundle.LONGEST + 1) + 2 * BLOCK;

        private final long to;
        private long at;
        private @Nullable InputStream in;
        private byte[] buffer = new byte[2 * BLOCK];
        private int given;
        private int limit;
        private boolean exhausted;
        private boolean broken;

        Lines(long from, long to) {
            this.at = from;
            this.to = to;
        }

        @Override
        public @Nullable Chunk next() throws IOException {
            if (at >= to || broken) return null;
            if (in == null && !open()) return nothing();
            long fileEnd = Math.min(to, perFile == Long.MAX_VALUE ? to : (at / perFile + 1) * perFile);
            int wanted = (int) Math.min(fileEnd - at, Tile.FULL - at % Tile.FULL);
            Chunk chunk = take(wanted, at + wanted == fileEnd && !(openEnded && fileEnd == to));
            at += chunk.count();
            if (chunk.end() != Chunk.End.COMPLETE) broken = true;
            else if (at == fileEnd) close();
            return chunk;
        }

        private Chunk nothing() {
            broken = true;
            return new Chunk(at, buffer, new int[0], Chunk.End.NO_MORE);
        }

        private boolean open() throws IOException {
            long first = perFile == Long.MAX_VALUE ? 0 : at / perFile * perFile;
            try {
                in = files.from(first);
            } catch (NoSuchFileException e) {
                return false;
            }
            given = 0;
            limit = 0;
            exhausted = false;
            for (long left = at - first; left > 0; ) {
                Chunk passed = take((int) Math.min(left, Tile.FULL), false);
                if (passed.end() != Chunk.End.COMPLETE) return false;
                left -= passed.count();
            }
            return true;
        }

        private Chunk take(int wanted, boolean nothingBehind) throws IOException {
            keepRest();
            int[] bounds = new int[2 * wanted];
            int lines = 0;
            int start = 0;
            int scanned = 0;
            while (lines < wanted) {
                int end = Bytes.indexOf((byte) '\n', buffer, scanned, limit);
                if (end < 0 && limit - start > EntryBundle.LONGEST)
                    return given(bounds, lines, start, Chunk.End.UNREADABLE);
                if (end < 0 && exhausted) {
                    if (limit == start) return given(bounds, lines, start, Chunk.End.NO_MORE);
                    end = limit;
                }
                if (end < 0) {
                    scanned = limit;
                    fill();
                    continue;
                }
                if (end - start > EntryBundle.LONGEST) return given(bounds, lines, start, Chunk.End.UNREADABLE);
                bounds[2 * lines] = start;
                bounds[2 * lines++ + 1] = end;
                start = scanned = Math.min(end + 1, limit);
            }
            if (nothingBehind && start == limit && !exhausted) fill();
            boolean more = nothingBehind && start < limit;
            return given(bounds, lines, start, more ? Chunk.End.ONE_TOO_MANY : Chunk.End.COMPLETE);
        }

        private void fill() throws IOException {
            InputStream open = in;
            if (open == null) throw new IllegalStateException("nothing is open");
            if (buffer.length - limit < BLOCK) buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, MOST));
            int read = open.read(buffer, limit, BLOCK);
            if (read < 0) exhausted = true;
            else limit += read;
        }

        /** What is behind the lines that were given out begins the next ones. */
        private void keepRest() {
            limit -= given;
            System.arraycopy(buffer, given, buffer, 0, limit);
            given = 0;
        }

        private Chunk given(int[] bounds, int lines, int behind, Chunk.End end) {
            given = behind;
            return new Chunk(at, buffer, Arrays.copyOf(bounds, 2 * lines), end);
        }

        @Override
        public void close() throws IOException {
            if (in != null) in.close();
            in = null;
        }
    }
}
