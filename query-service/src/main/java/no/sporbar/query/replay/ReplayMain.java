package no.sporbar.query.replay;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import no.sporbar.verify.Verify;

/** {@code java -jar sporbar-replay.jar <address | bundle.zip>}: the verifier, which then replays by this same jar. */
public final class ReplayMain {
    private ReplayMain() {}

    public static void main(String[] arguments) throws URISyntaxException {
        boolean asked = arguments.length == 0 || Arrays.stream(arguments).anyMatch(a -> a.startsWith("--replay"));
        Path self = Path.of(ReplayMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Stream<String> more = asked ? Stream.empty() : Stream.of("--replay=" + self);
        Verify.main(Stream.concat(Arrays.stream(arguments), more).toArray(String[]::new));
    }
}
