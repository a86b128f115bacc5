package no.sporbar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.sporbar.programmefile.FileRefusedException;
import no.sporbar.programmefile.LoadProgress;
import no.sporbar.programmefile.LoadResult;
import no.sporbar.programmefile.LoadStoppedException;
import no.sporbar.programmefile.ProgrammeFile;
import no.sporbar.programmefile.ProgrammeFileLoader;
import no.sporbar.programmefile.ServiceAddress;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The programme files that come with the product, sent through the command API as anybody would send them, with the
 * token of the actor made for it. What is recorded already is not recorded again. A file that is refused is shown, and
 * everything goes on without it: the data is the user's, and may have moved on since.
 */
final class FirstProgrammes {

    private static final String BUNDLED = "classpath*:programmes/*.yaml";
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

    private final Path tokens;
    private final URI commands;
    private final Console console;
    private final List<String> loaded = new ArrayList<>();
    private Instant lastLine = Instant.now();

    FirstProgrammes(Path tokens, URI commands, Console console) {
        this.tokens = tokens;
        this.commands = commands;
        this.console = console;
    }

    void load() {
        try {
            String token = Files.readString(tokens.resolve(ServiceProperties.LOADER + ".token"))
                    .strip();
            ProgrammeFileLoader loader =
                    new ProgrammeFileLoader(new ServiceAddress(commands, token, console.language()));
            for (String file : bundledFiles()) {
                load(loader, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(ProgrammeFileLoader loader, String file) throws IOException {
        Instant begin = Instant.now();
        lastLine = begin;
        try {
            LoadResult result = loader.load(ProgrammeFile.bundled(file), progress -> show(file, progress));
            loaded.add(result.programme());
            console.say(
                    "programme.loaded",
                    result.programme(),
                    result.recorded(),
                    result.total(),
                    Console.seconds(Duration.between(begin, Instant.now())));
        } catch (FileRefusedException e) {
            console.say("programme.refused", file, String.valueOf(e.getMessage()));
        } catch (LoadStoppedException e) {
            console.say("programme.stopped", file, e.done(), e.total(), String.valueOf(e.getMessage()));
        }
    }

    private void show(String file, LoadProgress progress) {
        Instant now = Instant.now();
        if (Duration.between(lastLine, now).compareTo(BETWEEN_LINES) >= 0) {
            lastLine = now;
            console.say("programme.progress", file, progress.done(), progress.total());
        }
    }

    /** The ids of those that are recorded as a whole, now or earlier. */
    List<String> loaded() {
        return List.copyOf(loaded);
    }

    private static List<String> bundledFiles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(BUNDLED))
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
