package no.sporbar.verify;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;

/** Finds the program that replays. It is never taken from what is being verified: that could say anything of itself. */
final class Replaying {
    static final String JAR = "sporbar-replay.jar";
    private static final String IN_BUNDLE = "replay.jar";

    private final LogSource log;
    private final Path asked;
    private final Texts texts;

    /** @param asked an empty path for the one beside this program */
    Replaying(LogSource log, Path asked, Texts texts) {
        this.log = log;
        this.asked = asked;
        this.texts = texts;
    }

    Outcome replay(Progress progress) throws IOException, MalformedException {
        Path jar = jar().toRealPath();
        if (jar.startsWith(source())) throw new IOException(texts.of("wrong.replay-inside", jar));
        ClassLoader own = Replaying.class.getClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, own)) {
            Replay replay = ServiceLoader.load(Replay.class, loader)
                    .findFirst()
                    .orElseThrow(() -> new IOException(texts.of("wrong.replay-empty", jar)));
            return replay.replay(log, Checkpoint.of(log.checkpoint()), progress);
        }
    }

    private Path source() throws IOException {
        if (log.name().matches("(?i)https?://.*"))
            return Path.of("").toAbsolutePath().resolve("nowhere");
        return Path.of(log.name()).toRealPath();
    }

    private Path jar() throws IOException {
        Path jar = asked.toString().isEmpty() ? beside() : asked;
        if (!Files.isRegularFile(jar)) throw new NoSuchFileException(jar.toString());
        return jar;
    }

    private static Path beside() throws IOException {
        try {
            Path self = Path.of(Replaying.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path beside = self.resolveSibling(JAR);
            return Files.exists(beside) ? beside : self.resolveSibling(IN_BUNDLE);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
