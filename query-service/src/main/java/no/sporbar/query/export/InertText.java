package no.sporbar.query.export;

import java.util.regex.Pattern;

/**
 * Texts that no spreadsheet takes for a formula: one that would begin like a formula begins with an apostrophe instead. A
 * plain negative number stays what it is.
 */
final class InertText {
    /** What spreadsheets begin a formula at, also in full width, and also after blanks that they pass over. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-\\d+(?:[.,]\\d+)?");

    private InertText() {}

    static String of(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
