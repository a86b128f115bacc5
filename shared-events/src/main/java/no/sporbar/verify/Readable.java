package no.sporbar.verify;

import java.nio.charset.StandardCharsets;

/** An entry as people can read it in a terminal. */
final class Readable {
    private Readable() {}

    /** JSON with a line for every value. What would steer the terminal is left out; what is no JSON stays one line. */
    static String json(byte[] json) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        String all = new String(json, StandardCharsets.UTF_8);
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (Character.isISOControl(c)) continue;
            if (quoted) {
                text.append(c);
                if (c == '\\' && i + 1 < all.length() && !Character.isISOControl(all.charAt(i + 1)))
                    text.append(all.charAt(++i));
                else if (c == '"') quoted = false;
                continue;
            }
            switch (c) {
                case '"' -> quoted = text.append(c) != null;
                case '{', '[' -> line(text.append(c), ++depth);
                case '}', ']' -> line(text, --depth).append(c);
                case ',' -> line(text.append(c), depth);
                case ':' -> text.append(": ");
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    private static StringBuilder line(StringBuilder text, int depth) {
        return text.append('\n').repeat("  ", Math.clamp(depth, 0, 40));
    }
}
