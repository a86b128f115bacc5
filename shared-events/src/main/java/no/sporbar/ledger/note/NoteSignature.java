package no.sporbar.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.MalformedException;

/**
 * One signature line of a note; a value. Whether it is worth anything only its key can say.
 *
 * @param id what it says of its key
 */
public record NoteSignature(String name, int id, byte[] bytes) {
    private static final String DASH = "— ";

    /** Reads a line without its newline. */
    public static NoteSignature parse(String line) throws MalformedException {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) throw new MalformedException("no signature line");
        byte[] all = Base64Text.read(line.substring(space + 1));
        if (all.length <= Integer.BYTES) throw new MalformedException("a signature line without a signature");
        String name = VerifierKey.name(line.substring(DASH.length(), space));
        return new NoteSignature(
                name, ByteBuffer.wrap(all).getInt(), Arrays.copyOfRange(all, Integer.BYTES, all.length));
    }

    boolean isBy(VerifierKey key) {
        return id == key.id() && name.equals(key.name());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that
                && id == that.id
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** The line without its newline. */
    @Override
    public String toString() {
        byte[] all = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(id)
                .put(bytes)
                .array();
        return DASH + name + " " + Base64Text.of(all);
    }
}
