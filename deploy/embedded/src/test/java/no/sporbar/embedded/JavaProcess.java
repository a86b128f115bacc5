package no.sporbar.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second JVM with this one's class path, to be killed once it says that it is ready. */
final class JavaProcess {

    private static final String READY = "ready to be killed";

    private JavaProcess() {}

    static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void sayReady() {
        System.out.println(READY);
    }

    static void awaitReady(Process process) throws IOException {
        String line = process.inputReader().readLine();
        while (line != null && !line.equals(READY)) {
            line = process.inputReader().readLine();
        }
        assertThat(line).isEqualTo(READY);
    }
}
