package no.sporbar.programmefile;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Loads a programme file from the command line. Says how far it has come, and by its exit code how it went. */
public final class Load {
    static final int DONE = 0;
    static final int FILE_REFUSED = 1;
    static final int WRONG_USE = 2;
    static final int STOPPED = 3;
    static final int NOT_PERMITTED = 4;

    private static final String BUNDLED = "bundled:";

    private final PrintStream out;
    private final PrintStream err;

    Load(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Arguments: {@code <file> --url <url> --token-file <file> [--language nb|nn|en] [--check]}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Load(out, err).run(arguments));
    }

    int run(String... arguments) {
        LoadArguments asked = LoadArguments.of(arguments);
        Texts texts = Texts.in(Locale.forLanguageTag(asked.language()));
        if (!asked.isComplete()) {
            err.println(texts.get("use"));
            return WRONG_USE;
        }
        try {
            ServiceAddress address = new ServiceAddress(
                    URI.create(asked.url()),
                    token(Path.of(asked.tokenFile())),
                    Locale.forLanguageTag(asked.language()));
            load(new ProgrammeFileLoader(address), file(asked.file()), asked.checkOnly(), texts);
            return DONE;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            err.println(texts.get("unreadable", e.toString()));
            return WRONG_USE;
        } catch (FileRefusedException e) {
            err.println(e.getMessage());
            return FILE_REFUSED;
        } catch (LoadStoppedException e) {
            err.println(e.getMessage());
            return e.reason() == LoadStoppedException.Reason.NOT_PERMITTED ? NOT_PERMITTED : STOPPED;
        }
    }

    private void load(ProgrammeFileLoader loader, ProgrammeFile file, boolean checkOnly, Texts texts) {
        if (checkOnly) {
            out.println(texts.get("checked", file.name(), loader.check(file)));
            return;
        }
        LoadResult result =
                loader.load(file, p -> out.println(texts.get("progress", p.done(), p.total(), p.command())));
        out.println(texts.get(
                "loaded", file.name(), result.total(), result.recorded(), result.unchanged(), result.repeated()));
    }

    private static ProgrammeFile file(String name) throws IOException {
        return name.startsWith(BUNDLED)
                ? ProgrammeFile.bundled(name.substring(BUNDLED.length()))
                : ProgrammeFile.read(Path.of(name));
    }

    private static String token(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }
}
