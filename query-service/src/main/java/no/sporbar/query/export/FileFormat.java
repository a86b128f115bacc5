package no.sporbar.query.export;

import java.io.IOException;
import java.io.OutputStream;

/** A kind of file that a list can be taken away in. All beans of this kind are found. */
interface FileFormat {
    /** How the address ends, without the dot. */
    String extension();

    String mediaType();

    /** Writes the list to its end, and leaves the stream open. */
    <R extends Record> void write(WholeList<R> list, OutputStream out) throws IOException;
}
