package no.sporbar.verify;

/**
 * One thing that is wrong.
 *
 * @param code stable, such as {@code ledger.entry-altered}
 * @param position the first entry concerned; 0 where it is about the whole
 * @param text for people, in their language; may have several lines
 */
public record Finding(String code, long position, String text) {
    public Finding {
        if (position < 0) throw new IllegalArgumentException(code + " at " + position);
    }
}
