package no.sporbar.programmefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.reader.StreamReader;

/** The text of a file: no larger than is read, UTF-8 to the letter, nothing in it that cannot be seen. */
final class YamlText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlText() {}

    /** The text, or null where there is no text to go on with. */
    static @Nullable String of(ProgrammeFile file, Mistakes mistakes) {
        if (file.bytes().length > ProgrammeFile.MAX_BYTES) {
            mistakes.add(Place.START, "file.too-large", ProgrammeFile.MAX_BYTES / (1024 * 1024));
            return null;
        }
        CharBuffer text = CharBuffer.allocate(file.bytes().length);
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            mistakes.add(endOf(read), "file.not-utf8");
            return null;
        }
        if (!read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK) read = read.substring(1);
        return isPrintable(read, mistakes) ? read : null;
    }

    private static boolean isPrintable(String text, Mistakes mistakes) {
        boolean printable = true;
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                line++;
                start = i + 1;
            } else if (!StreamReader.isPrintable(c)) {
                Place place = new Place(line, text.codePointCount(start, i) + 1);
                mistakes.add(place, "file.control-character", "U+%04X".formatted(c));
                printable = false;
            }
        }
        return printable;
    }

    private static Place endOf(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int start = text.lastIndexOf('\n') + 1;
        return new Place(line, text.codePointCount(start, text.length()) + 1);
    }
}
