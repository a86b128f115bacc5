package no.sporbar.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.ledger.tile.Tile;

/**
 * A log as somebody shows it: at an address, in an exit bundle, or in a folder. It shows one state of the log, that of the
 * {@link #checkpoint} it had when it was opened. Nothing it gives out has been verified.
 *
 * <p>What is not there is a {@link java.nio.file.NoSuchFileException}; what cannot be reached any other {@link IOException}.
 */
public interface LogSource extends Closeable {
    /** Takes one entry. */
    interface Entries {
        /** @param index the entry's leaf index: its position less one */
        void entry(long index, byte[] entry) throws IOException;
    }

    /** Takes one note. */
    interface Notes {
        void note(SignedNote note) throws IOException, MalformedException;
    }

    /**
     * Opens a log.
     *
     * @param where an address of a site or of its {@code /ledger}, a bundle (a ZIP file), or a folder that holds an unpacked
     *     one or a log as static files
     */
    static LogSource of(String where) throws IOException {
        return LogSources.open(where);
    }

    /** Where it is, for people. */
    String name();

    /** The newest checkpoint; the same each time. */
    SignedNote checkpoint() throws IOException, MalformedException;

    /** The keys that the source says are the log's, the current one first. */
    List<VerifierKey> keys() throws IOException, MalformedException;

    /** Every change of the key, as it was signed; none if the source has no such list. */
    void rotations(Notes consumer) throws IOException, MalformedException;

    /** Every checkpoint that was ever published; none if the source has no such list. */
    void checkpoints(Notes consumer) throws IOException, MalformedException;

    /** A tile of hashes: exactly {@link Tile#bytes} bytes. */
    byte[] tile(Tile tile) throws IOException, MalformedException;

    /**
     * Entries in their order.
     *
     * @param from the index of the first one
     * @param to the index behind the last one
     * @throws MalformedException if there are fewer
     */
    void entries(long from, long to, Entries consumer) throws IOException, MalformedException;

    /**
     * What else is beside the log, under the name it has in an exit bundle: {@code certificate.json},
     * {@code rows/<projection>.ndjson}. From an address it is asked for as of the checkpoint.
     */
    InputStream resource(String path) throws IOException;
}
