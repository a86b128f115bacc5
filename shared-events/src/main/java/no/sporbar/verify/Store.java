package no.sporbar.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import no.sporbar.ledger.MalformedException;

/** Named bytes, wherever they are. */
interface Store extends Closeable {
    /** The bytes of a name, from the beginning. */
    InputStream open(String path) throws IOException;

    /** Where it is, for people. */
    String name();

    /** All bytes of a name, if they are not more than they can be. */
    default byte[] read(String path, int longest) throws IOException, MalformedException {
        try (InputStream in = open(path)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) throw new MalformedException(path + ": more than " + longest + " bytes");
            return bytes;
        }
    }

    /** Whether there is something under a name. */
    default boolean has(String path) throws IOException {
        try (InputStream in = open(path)) {
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    default void close() throws IOException {}
}
