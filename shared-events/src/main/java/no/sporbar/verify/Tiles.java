package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.tile.EntryBundle;
import no.sporbar.ledger.tile.Tile;

/**
 * The tiles of a log.
 *
 * @param prefix of their paths, ending with a slash if it is not empty
 */
record Tiles(Store store, String prefix) {
    private static final int LONGEST = Tile.FULL * 32;

    /** A tile of hashes, with as many as it says. */
    byte[] hashes(Tile tile) throws IOException, MalformedException {
        byte[] bytes;
        try {
            bytes = store.read(prefix + tile.path(), LONGEST);
        } catch (NoSuchFileException e) {
            bytes = Arrays.copyOf(store.read(prefix + full(tile, e).path(), LONGEST), tile.bytes());
        }
        if (bytes.length != tile.bytes())
            throw new MalformedException(tile.path() + ": " + bytes.length + " bytes instead of " + tile.bytes());
        return bytes;
    }

    /** A tile's bytes as they are, if they are not more than they can be. */
    byte[] bytes(Tile tile, int longest) throws IOException, MalformedException {
        try {
            return store.read(prefix + tile.path(), longest);
        } catch (NoSuchFileException e) {
            byte[] bytes = store.read(prefix + full(tile, e).path(), longest);
            return EntryBundle.write(EntryBundle.read(bytes, Tile.FULL).subList(0, tile.width()));
        }
    }

    /** A log may drop a partial tile once the whole one is there. */
    private static Tile full(Tile tile, NoSuchFileException missing) throws NoSuchFileException {
        if (tile.isFull()) throw missing;
        return new Tile(tile.level(), tile.index(), Tile.FULL);
    }
}
