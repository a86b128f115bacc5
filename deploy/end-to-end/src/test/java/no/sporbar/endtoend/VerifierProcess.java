package no.sporbar.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The auditor's program, as an auditor runs it: a process of its own that knows nothing of the product. */
record VerifierProcess(int exitCode, String output) {
    /** Runs it to its end. */
    static VerifierProcess run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "no.sporbar.verify.Verify",
                "--lang",
                "en"));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LauncherProcess.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new IllegalStateException("the verifier goes on:\n" + output);
            return new VerifierProcess(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
