package no.sporbar.query.page.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines that fit. A server does not know the reader's typeface, so widths are those of common sans
 * serif faces, a little on the wide side.
 */
public final class TextLines {
    private static final String NARROW = "iljtfI.,:;'|!()[] ·-";
    private static final String WIDE = "mwMWÆæ@%—";

    private TextLines() {}

    /** The text in lines no wider than this, broken between words; a word that is too long gets a line of its own. */
    public static List<String> of(String text, double width, double fontSize) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word, fontSize) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** About how wide the text is. */
    static double width(String text, double fontSize) {
        return fontSize * text.chars().mapToDouble(TextLines::em).sum();
    }

    private static double em(int c) {
        if (NARROW.indexOf(c) >= 0) return 0.37;
        if (WIDE.indexOf(c) >= 0) return 0.95;
        return Character.isUpperCase(c) ? 0.72 : 0.62;
    }
}
