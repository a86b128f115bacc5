package no.sporbar.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it has an outline or mistakes, and nothing else comes out of reading it. */
class HostileFileTest {
    private static final int TRIES = Integer.getInteger("sporbar.fuzz.tries", 1_000);
    private static final String[] PIECES = {
        "&a ",
        "*a",
        "!!java.net.URL [\"http://x\"]",
        "!!binary ",
        "<<: ",
        "? ",
        "|",
        ">",
        "{",
        "[",
        "]",
        "}",
        "\t",
        "---\n",
        "...\n",
        "%YAML 9.9\n",
        "\u0000",
        "\u2028",
        "\uFEFF",
        "\"",
        "'",
        "\\x",
        ": ",
        "- ",
        "#",
        "1e999",
        "0x",
        "~",
        "99999999999999999999",
        "\r"
    };

    private final Random random = new Random(4);

    @Test
    void nearly_right_files_are_read_or_refused() throws IOException {
        byte[] oslo = ProgrammeFile.bundled("oslo-bydelsprosjektet.yaml").bytes();
        byte[] start = Arrays.copyOf(oslo, Math.min(oslo.length, 6_000));
        byte[] small = SampleFile.withGoals(3).bytes();
        for (int i = 0; i < TRIES; i++) read(mutated(i % 2 == 0 ? small : start));
    }

    @Test
    void what_multiplies_itself_or_goes_deep_is_refused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        assertThat(read(laughs.toString().getBytes(StandardCharsets.UTF_8))).isPositive();
        for (String open : new String[] {"[", "{a: ", "- "})
            assertThat(read(open.repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                    .isPositive();
    }

    /** How many mistakes it has. */
    private static int read(byte[] bytes) {
        Mistakes mistakes = new Mistakes(Texts.in(Locale.of("nb")));
        Outline outline = Outline.of(new ProgrammeFile("hostile.yaml", bytes), mistakes);
        if (outline == null) assertThat(mistakes.count()).isPositive();
        return mistakes.count();
    }

    private byte[] mutated(byte[] valid) {
        byte[] bytes = valid;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(bytes.length + 1);
            int cut = Math.min(bytes.length - at, random.nextInt(3) == 0 ? random.nextInt(30) : 0);
            byte[] piece = piece();
            byte[] next = new byte[bytes.length - cut + piece.length];
            System.arraycopy(bytes, 0, next, 0, at);
            System.arraycopy(piece, 0, next, at, piece.length);
            System.arraycopy(bytes, at + cut, next, at + piece.length, bytes.length - at - cut);
            bytes = next;
        }
        return bytes;
    }

    private byte[] piece() {
        if (random.nextInt(4) == 0) return new byte[] {(byte) random.nextInt(256)};
        return PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    }
}
