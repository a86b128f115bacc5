package no.sporbar.verify;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.tile.Tile;

/**
 * The hashes of {@link TreeHash} for many entries at a time: one digest for all of them, and nothing copied. For one thread.
 */
final class Hasher {
    private static final int LENGTH = TreeHash.LENGTH;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256;

    Hasher() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The leaf hashes of a chunk, one behind the other. */
    byte[] leaves(Chunk chunk) {
        byte[] leaves = new byte[chunk.count() * LENGTH];
        for (int i = 0; i < chunk.count(); i++) {
            sha256.update(LEAF);
            sha256.update(chunk.bytes(), chunk.start(i), chunk.length(i));
            digestTo(leaves, i * LENGTH);
        }
        return leaves;
    }

    /** The root over the 256 hashes of a whole tile. */
    byte[] root(byte[] tile) {
        byte[] hashes = tile.clone();
        for (int count = Tile.FULL / 2; count >= 1; count /= 2)
            for (int i = 0; i < count; i++) {
                sha256.update(NODE);
                sha256.update(hashes, 2 * i * LENGTH, 2 * LENGTH);
                digestTo(hashes, i * LENGTH);
            }
        return Arrays.copyOf(hashes, LENGTH);
    }

    private void digestTo(byte[] target, int offset) {
        try {
            sha256.digest(target, offset, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("a hash of 32 bytes has room", e);
        }
    }
}
