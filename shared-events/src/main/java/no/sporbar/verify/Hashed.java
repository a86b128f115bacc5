package no.sporbar.verify;

import java.util.Arrays;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.tile.Tile;

/**
 * A chunk's entries as they came, and what was made of them.
 *
 * @param leaves their hashes, one behind the other
 * @param root over the whole tile that they are; empty if they are no whole tile
 * @param agrees whether the tile says the same
 */
record Hashed(Chunk.End end, long first, byte[] leaves, byte[] root, boolean agrees, RecordedAt times, long length) {
    private static final ThreadLocal<Hasher> HASHER = ThreadLocal.withInitial(Hasher::new);

    /** @param tile the hashes that there should be; empty where they are not known */
    static Hashed of(Chunk chunk, byte[] tile) {
        Hasher hasher = HASHER.get();
        byte[] leaves = hasher.leaves(chunk);
        int at = (int) (chunk.first() % Tile.FULL) * TreeHash.LENGTH;
        boolean agrees = tile.length == 0
                || at + leaves.length == tile.length
                        && Arrays.equals(leaves, 0, leaves.length, tile, at, at + leaves.length);
        byte[] root = chunk.count() == Tile.FULL ? hasher.root(leaves) : new byte[0];
        long length = 0;
        for (int i = 0; i < chunk.count(); i++) length += chunk.length(i);
        return new Hashed(chunk.end(), chunk.first(), leaves, root, agrees, RecordedAt.in(chunk), length);
    }

    int count() {
        return leaves.length / TreeHash.LENGTH;
    }
}
