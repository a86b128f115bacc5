package no.sporbar.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The few lines that the one who started Sporbar sees, in the machine's language. */
final class Console {

    private final PrintStream out;
    private final Texts texts;
    private final Instant processStart =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    Console(PrintStream out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    static Console ofThisMachine() {
        return new Console(System.out, Texts.of(Locale.getDefault()));
    }

    Locale language() {
        return texts.locale();
    }

    void say(String key, Object... arguments) {
        out.println(texts.text(key, arguments));
    }

    /** Says it with the seconds since the process began as the first argument. */
    void sayAfter(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = seconds(Duration.between(processStart, Instant.now()));
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        say(key, all);
    }

    /** A refusal is said in bokmål and in English, whatever the machine's language. */
    void refuse(RefusedStartException refusal) {
        out.println(refusal.textIn(Texts.bokmaal()));
        out.println(refusal.textIn(Texts.english()));
    }

    static double seconds(Duration duration) {
        return Math.round(duration.toMillis() / 100.0) / 10.0;
    }
}
