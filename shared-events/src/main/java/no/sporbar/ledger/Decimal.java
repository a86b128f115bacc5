package no.sporbar.ledger;

/** Sizes and indexes as C2SP writes them: ASCII digits without sign or leading zeroes. */
public final class Decimal {
    private Decimal() {}

    /** @throws MalformedException if it is written otherwise, or is above 2^63 - 1 */
    public static long read(String text) throws MalformedException {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.length() > 1 && text.charAt(0) == '0' || text.length() > 19)
            throw new MalformedException("no size: " + (text.length() > 40 ? text.substring(0, 40) + "…" : text));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedException("a size beyond all sizes: " + text);
        }
    }
}
