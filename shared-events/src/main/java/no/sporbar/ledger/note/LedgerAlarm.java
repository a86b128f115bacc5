package no.sporbar.ledger.note;

import java.util.List;
import java.util.regex.Pattern;
import no.sporbar.ledger.Decimal;
import no.sporbar.ledger.MalformedException;

/**
 * That something is wrong with a ledger, said by whoever keeps it, as a note under its key.
 *
 * @param code stable, such as {@code ledger.entry-altered}; its text for people stands elsewhere
 * @param position the first entry concerned; 0 where it is about the whole
 * @param detail one line for whoever looks into it
 */
public record LedgerAlarm(String code, long position, String detail) {
    /** The code of the note that takes back every alarm before it. No refusal, so it has no text of its own. */
    private static final String WELL_AGAIN = "ledger" + ".whole-again";

    private static final String FIRST = "sporbar.no/ledger-alarm/v1";
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z-]+)+");
    private static final int LONGEST_DETAIL = 1_000;

    public LedgerAlarm {
        if (!CODE.matcher(code).matches() || position < 0) throw new IllegalArgumentException(code + " at " + position);
        String line = detail.replaceAll("\\p{Cntrl}", " ").strip();
        if (line.isEmpty()) line = "-";
        detail = line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) : line;
    }

    /** That whoever keeps the ledger has gone through all of it and found nothing wrong any more. */
    public static LedgerAlarm wellAgain() {
        return new LedgerAlarm(WELL_AGAIN, 0, "-");
    }

    /** Whether it takes back every alarm before it. */
    public boolean isWellAgain() {
        return code.equals(WELL_AGAIN);
    }

    /** Reads the text of a note. */
    public static LedgerAlarm of(SignedNote note) throws MalformedException {
        List<String> lines = List.of(note.text().split("\n", -1));
        if (lines.size() != 5 || !is(note) || !CODE.matcher(lines.get(1)).matches())
            throw new MalformedException("no alarm of a ledger");
        return new LedgerAlarm(lines.get(1), Decimal.read(lines.get(2)), lines.get(3));
    }

    /** Whether a note is meant as one of these; it may still be malformed. */
    public static boolean is(SignedNote note) {
        return note.text().startsWith(FIRST + "\n");
    }

    /** As a note of the log's key. */
    public SignedNote signedBy(SigningKey key) {
        String text = FIRST + "\n" + code + "\n" + position + "\n" + detail + "\n";
        return new SignedNote(text, List.of(key.sign(text)));
    }
}
