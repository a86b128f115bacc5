package no.sporbar.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import no.sporbar.ledger.MalformedException;

/**
 * The auditor's program: {@code java -jar sporbar-verify.jar <address | bundle.zip | folder | file.tlog-proof>}. It answers in words,
 * and with its exit code.
 */
public final class Verify {
    /** Everything that was asked about holds. */
    public static final int WHOLE = 0;
    /** It could not be checked: the source cannot be reached or read, or the command line not understood. */
    public static final int UNCHECKED = 2;
    /** Something is wrong; it is named. Never 1, which is what Java itself ends with when it is too old or out of memory. */
    public static final int WRONG = 3;

    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;
    private final InstantSource clock;

    private Verify(Texts texts, PrintStream out, PrintStream err, InstantSource clock) {
        this.texts = texts;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), Locale.getDefault(), out, err, InstantSource.system()));
    }

    /**
     * Does what a command line asks for.
     *
     * @param set the language of the machine; {@code --lang} counts before it
     * @return the exit code
     */
    public static int run(List<String> arguments, Locale set, PrintStream out, PrintStream err, InstantSource clock) {
        Texts texts = Arguments.texts(arguments, set);
        Verify verify = new Verify(texts, out, err, clock);
        if (Arguments.askForHelp(arguments)) {
            out.println(texts.of("help"));
            return arguments.isEmpty() ? UNCHECKED : WHOLE;
        }
        try {
            return verify.told(verify.outcome(Arguments.read(arguments)));
        } catch (Arguments.WrongException e) {
            return verify.unchecked(texts.of("wrong.argument", String.valueOf(e.getMessage())));
        } catch (NoSuchFileException e) {
            return verify.unchecked(texts.of("wrong.not-there", String.valueOf(e.getMessage())));
        } catch (FileAlreadyExistsException e) {
            return verify.unchecked(texts.of("wrong.there-already", String.valueOf(e.getMessage())));
        } catch (StoodStillException e) {
            return verify.unchecked(texts.of("wrong.stood-still", e.address(), e.seconds()));
        } catch (IOException | MalformedException e) {
            return verify.unchecked(texts.of("wrong.unreadable", e.getMessage() == null ? e : e.getMessage()));
        }
    }

    private Outcome outcome(Request request) throws IOException, MalformedException {
        if (request.isProof()) return new ProofCheck(request, texts).outcome();
        try (StoredLog log = LogSources.open(request.where());
                ConsoleProgress progress = new ConsoleProgress(texts, err, clock)) {
            Outcome outcome = new LogCheck(log, request, texts, progress).outcome();
            if (request.unpack() != null)
                outcome = outcome.and(new Unpacking(log, request.unpack(), texts, progress).write());
            if (request.replay() != null && outcome.isWhole())
                outcome = outcome.and(new Replaying(log, request.replay(), texts).replay(progress));
            return outcome;
        }
    }

    private int told(Outcome outcome) {
        outcome.facts().forEach(out::println);
        for (Finding finding : outcome.findings()) out.println(texts.of("finding", finding.code(), finding.text()));
        out.println(texts.of(outcome.isWhole() ? "verdict.whole" : "verdict.wrong"));
        return outcome.isWhole() ? WHOLE : WRONG;
    }

    private int unchecked(String why) {
        err.println(why);
        err.println(texts.of("verdict.unchecked"));
        return UNCHECKED;
    }
}
