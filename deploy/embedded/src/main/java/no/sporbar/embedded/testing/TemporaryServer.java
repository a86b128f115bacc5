package no.sporbar.embedded.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import no.sporbar.embedded.Folders;

/** Starts a server in a temporary folder; when the JVM ends it is stopped and the folder deleted. */
final class TemporaryServer {

    private TemporaryServer() {}

    static <T extends AutoCloseable> T start(String prefix, Function<Path, T> starter) {
        try {
            Path folder = Files.createTempDirectory(prefix);
            T server = starter.apply(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder), prefix + "-stop"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(AutoCloseable server, Path folder) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("a test server did not stop", e);
        } finally {
            Folders.delete(folder);
        }
    }
}
