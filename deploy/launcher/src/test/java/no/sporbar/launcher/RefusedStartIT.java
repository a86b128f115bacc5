package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.sporbar.embedded.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Started as a user starts it, in a process of its own. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPORBAR_WEB_PORT",
                "SPORBAR_COMMAND_PORT",
                "SPORBAR_POSTGRES_PORT",
                "SPORBAR_KAFKA_PORT",
                "SPORBAR_LOGIN_PORT"
            })
    void a_taken_port_is_said_in_two_lines(String setting) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            String port = Integer.toString(other.getLocalPort());
            Outcome outcome = start(Map.of(setting, port));
            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.lines())
                    .containsExactly(
                            "Port %s er opptatt av et annet program. Sett %s til en ledig port og start igjen."
                                    .formatted(port, setting),
                            "Port %s is taken by another program. Set %s to a free port and start again."
                                    .formatted(port, setting));
        }
    }

    @Test
    void somebody_elses_folder_is_said_in_two_lines_and_left_alone() throws Exception {
        Path thesis = Files.writeString(folder.resolve("thesis.odt"), "years of work");
        Outcome outcome = start(Map.of());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines()).hasSize(2).allMatch(line -> line.contains(folder.toString()));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(thesis);
        }
    }

    @Test
    void a_port_that_is_none_is_said_in_two_lines() throws Exception {
        Outcome outcome = start(Map.of("SPORBAR_WEB_PORT", "web"));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines()).hasSize(2).allMatch(line -> line.contains("SPORBAR_WEB_PORT"));
    }

    private record Outcome(int exitCode, List<String> lines) {}

    private Outcome start(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName());
        for (String port : List.of("WEB", "COMMAND", "POSTGRES", "KAFKA", "LOGIN")) {
            builder.environment().put("SPORBAR_" + port + "_PORT", "0");
        }
        builder.environment().put("SPORBAR_DATA", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.lines().toList());
    }
}
