package no.sporbar.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.SignedNote;

/**
 * Reads notes that stand one behind the other: text, an empty line, signature lines that begin with a dash. The next line that
 * does not begin so begins the next note. Any number of them, in the memory of one.
 */
final class NoteReader {
    private static final byte[] DASH = {(byte) 0xe2, (byte) 0x80, (byte) 0x94, ' '};

    private final BufferedInputStream in;
    private final ByteArrayOutputStream note = new ByteArrayOutputStream();
    private boolean afterBlank;
    private boolean signed;

    private NoteReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    static void each(InputStream in, LogSource.Notes consumer) throws IOException, MalformedException {
        NoteReader reader = new NoteReader(in);
        for (byte[] line = reader.line(); line.length > 0; line = reader.line()) reader.take(line, consumer);
        if (reader.note.size() > 0) consumer.note(SignedNote.parse(reader.note.toByteArray()));
    }

    private void take(byte[] line, LogSource.Notes consumer) throws IOException, MalformedException {
        boolean signature = afterBlank && beginsWithDash(line);
        if (signed && !signature) {
            consumer.note(SignedNote.parse(note.toByteArray()));
            note.reset();
            afterBlank = false;
            signed = false;
        } else if (signature) signed = true;
        if (line.length == 1) afterBlank = true;
        else if (!signature) afterBlank = false;
        note.writeBytes(line);
        if (note.size() > SignedNote.LONGEST) throw new MalformedException("a note of more than 64 KiB");
    }

    private static boolean beginsWithDash(byte[] line) {
        for (int i = 0; i < DASH.length; i++) if (i >= line.length || line[i] != DASH[i]) return false;
        return true;
    }

    /** The next line with its newline; empty behind the last one. */
    private byte[] line() throws IOException, MalformedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') break;
            if (line.size() > SignedNote.LONGEST) throw new MalformedException("a line of more than 64 KiB");
        }
        return line.toByteArray();
    }
}
