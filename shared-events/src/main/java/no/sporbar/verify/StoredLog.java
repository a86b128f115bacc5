package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.ledger.tile.Tile;
import org.jspecify.annotations.Nullable;

/** A log in a store. */
final class StoredLog implements LogSource {
    private static final int LONGEST_KEYS = 64 * 1024;

    /**
     * How a store is laid out.
     *
     * @param prefix of everything that is the log's, ending with a slash if it is not empty
     * @param lined whether entries are lines in files of the bundle, or else bundles beside the tiles
     * @param asks whether what is beside the log is asked for as of a size
     */
    record Layout(String prefix, boolean lined, boolean asks) {}

    private final Store store;
    private final Layout layout;
    private final SignedNote checkpoint;
    private final @Nullable Checkpoint read;
    private final Tiles tiles;

    private StoredLog(Store store, Layout layout, SignedNote checkpoint) {
        this.store = store;
        this.layout = layout;
        this.checkpoint = checkpoint;
        this.read = readable(checkpoint);
        this.tiles = new Tiles(store, layout.prefix());
    }

    static StoredLog open(Store store, Layout layout) throws IOException, MalformedException {
        byte[] note = store.read(layout.prefix() + "checkpoint", SignedNote.LONGEST);
        return new StoredLog(store, layout, SignedNote.parse(note));
    }

    private static @Nullable Checkpoint readable(SignedNote note) {
        try {
            return Checkpoint.of(note);
        } catch (MalformedException e) {
            return null; // said by whoever asks for it
        }
    }

    @Override
    public String name() {
        return store.name();
    }

    @Override
    public SignedNote checkpoint() {
        return checkpoint;
    }

    private long size() throws MalformedException {
        return read == null ? Checkpoint.of(checkpoint).size() : read.size();
    }

    @Override
    public List<VerifierKey> keys() throws IOException, MalformedException {
        byte[] text;
        try {
            text = store.read(layout.prefix() + "vkey", LONGEST_KEYS);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        List<VerifierKey> keys = new ArrayList<>();
        for (String line : new String(text, StandardCharsets.UTF_8).split("\n"))
            if (!line.isBlank()) keys.add(VerifierKey.parse(line.strip()));
        return keys;
    }

    @Override
    public void rotations(Notes consumer) throws IOException, MalformedException {
        notes("rotations", consumer);
    }

    @Override
    public void checkpoints(Notes consumer) throws IOException, MalformedException {
        notes("checkpoints", consumer);
    }

    private void notes(String path, Notes consumer) throws IOException, MalformedException {
        InputStream in;
        try {
            in = store.open(layout.prefix() + path);
        } catch (NoSuchFileException e) {
            return;
        }
        try (in) {
            NoteReader.each(in, consumer);
        }
    }

    @Override
    public byte[] tile(Tile tile) throws IOException, MalformedException {
        return tiles.hashes(tile);
    }

    /** The entries by the tile. */
    Chunks chunks() throws MalformedException {
        return layout.lined() ? LinedChunks.ofBundle(store) : new BundledChunks(tiles, size());
    }

    /** Whether there are entries behind the last one of the tree. */
    boolean hasMore() throws IOException, MalformedException {
        long behind = (size() + LinedChunks.PER_FILE - 1) / LinedChunks.PER_FILE * LinedChunks.PER_FILE;
        return layout.lined() && store.has(LinedChunks.fileName(behind));
    }

    @Override
    public void entries(long from, long to, Entries consumer) throws IOException, MalformedException {
        long next = from;
        try (Chunks.Reading reading = chunks().read(from, to)) {
            for (Chunk chunk = reading.next(); chunk != null; chunk = reading.next()) {
                for (int i = 0; i < chunk.count(); i++) consumer.entry(next++, chunk.entry(i));
                if (chunk.end() != Chunk.End.COMPLETE) break;
            }
        }
        if (next < to) throw new MalformedException("the entry at position " + (next + 1) + " is missing");
    }

    @Override
    public InputStream resource(String path) throws IOException {
        if (!layout.asks()) return store.open(path);
        if (read == null) throw new NoSuchFileException(path);
        if (path.equals("certificate.json")) return store.open(layout.prefix() + "certificate/" + read.size());
        return store.open(layout.prefix() + path + "?upTo=" + read.size());
    }

    /** A file of the log as it is. */
    InputStream file(String path) throws IOException {
        return store.open(layout.prefix() + path);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
