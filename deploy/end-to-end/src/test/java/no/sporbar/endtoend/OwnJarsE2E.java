package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services' own jars do not hold, and so nobody can switch on there: a login with made-up people, and servers. */
class OwnJarsE2E {
    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void no_service_has_a_login_of_its_own_in_its_jar(String service) throws IOException {
        List<String> libraries = libraries(Path.of("../..", service, "target"));
        assertThat(libraries).hasSizeGreaterThan(20);
        assertThat(libraries)
                .noneMatch(name -> name.contains("authorization-server"))
                .noneMatch(name -> name.startsWith("embedded-"))
                .noneMatch(name -> name.startsWith("kafka_"));
    }

    private static List<String> libraries(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            Path jar = files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile whole = new JarFile(jar.toFile())) {
                return whole.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith("BOOT-INF/lib/"))
                        .map(name -> name.substring("BOOT-INF/lib/".length()))
                        .toList();
            }
        }
    }
}
