package no.sporbar.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sporbar.ledger.MalformedException;

/**
 * A text and who signed it. Reading one checks no signature: the text counts for nothing until {@link #isSignedBy} or
 * {@link #cosignatureOf} says so.
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** Longer notes are refused. */
    public static final int LONGEST = 64 * 1024;

    /** Notes with more signatures are refused. */
    public static final int MOST_SIGNATURES = 64;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Reads a note as signed-note writes it. */
    public static SignedNote parse(byte[] note) throws MalformedException {
        if (note.length > LONGEST) throw new MalformedException("a note of " + note.length + " bytes");
        return parse(utf8(note));
    }

    /** Reads a note as signed-note writes it. */
    public static SignedNote parse(String note) throws MalformedException {
        if (note.length() > LONGEST) throw new MalformedException("a note of " + note.length() + " characters");
        if (note.chars().anyMatch(c -> c < 0x20 && c != '\n'))
            throw new MalformedException("a note with control characters");
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) throw new MalformedException("no signed note");
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
            if (signatures.size() == MOST_SIGNATURES) throw new MalformedException("too many signatures");
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    static String utf8(byte[] bytes) throws MalformedException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("not UTF-8");
        }
    }

    /** Whether a log's key has signed it, and no line in its name is false. */
    public boolean isSignedBy(VerifierKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        List<NoteSignature> own = signatures.stream().filter(s -> s.isBy(key)).toList();
        return key.type() == KeyType.LOG
                && !own.isEmpty()
                && own.stream().allMatch(s -> key.verifies(message, s.bytes()));
    }

    /** What a witness has said of it; the first valid line counts. */
    public Optional<Cosignature> cosignatureOf(VerifierKey witness) {
        if (witness.type() != KeyType.WITNESS) return Optional.empty();
        return signatures.stream()
                .filter(s -> s.isBy(witness))
                .flatMap(s -> Cosignature.of(witness, text, s.bytes()).stream())
                .findFirst();
    }

    /** The same with further signatures behind its own; one that is there is not added again. */
    public SignedNote with(List<NoteSignature> further) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        for (NoteSignature each : further) if (!all.contains(each)) all.add(each);
        return new SignedNote(text, all);
    }

    /** The note as it is published. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (NoteSignature signature : signatures) note.append(signature).append('\n');
        return note.toString();
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }
}
