package no.sporbar.programmefile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value without quotation marks means, as YAML 1.2's core schema has it: a date is text, and so are yes and no. */
final class PlainScalar {
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final int LONGEST_NUMBER = 64;

    private PlainScalar() {}

    static @Nullable Object json(String text) {
        if (NULL.matcher(text).matches()) return null;
        if (TRUTH.matcher(text).matches()) return Boolean.valueOf(text);
        if (WHOLE.matcher(text).matches()) return Long.valueOf(text);
        if (text.length() > LONGEST_NUMBER || !DECIMAL.matcher(text).matches()) return text;
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? (Object) number : text;
    }
}
