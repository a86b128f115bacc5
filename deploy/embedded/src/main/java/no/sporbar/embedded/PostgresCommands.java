package no.sporbar.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's own programs. They refuse to run as root, so for root they run inside an own user namespace, where
 * the same files belong to somebody who is not root.
 */
final class PostgresCommands {

    private static final boolean RUN_AS_ROOT =
            System.getProperty("os.name", "").equals("Linux") && new UnixSystem().getUid() == 0;

    private final Path binaries;
    private final Path logs;

    PostgresCommands(Path binaries, Path logs) {
        this.binaries = binaries;
        this.logs = logs;
    }

    /** What a program said and whether it was content. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    Path program(String name) {
        String suffix = System.getProperty("os.name", "").startsWith("Windows") ? ".exe" : "";
        return binaries.resolve("bin").resolve(name + suffix);
    }

    /** Waits for the program to end. Its output goes by way of a file: a server it starts must not hold our pipe. */
    Outcome run(String name, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (RUN_AS_ROOT) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program(name).toString());
        command.addAll(arguments);
        Path output = logs.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            int exitCode = builder.start().waitFor();
            return new Outcome(exitCode, Files.readString(output, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("interrupted while waiting for " + name, e);
        }
    }

    Outcome runOrFail(String name, List<String> arguments) {
        Outcome outcome = run(name, arguments);
        if (!outcome.succeeded()) {
            throw new EmbeddedServerException(
                    name + " failed: " + outcome.output().strip());
        }
        return outcome;
    }
}
