package no.sporbar.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The program, run as from a command line. */
record Ran(int exitCode, String out, String err) {
    static Ran verify(Object... arguments) {
        return in("en", arguments);
    }

    static Ran in(String language, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = Stream.of(arguments).map(Object::toString).toList();
        int exitCode = Verify.run(
                all,
                Locale.of(language),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                InstantSource.system());
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The program's own line about a thing that is wrong. */
    String finding() {
        return out.lines().filter(line -> line.contains("[")).findFirst().orElse(out + err);
    }
}
