package no.sporbar.query.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import no.sporbar.ledger.MalformedException;
import no.sporbar.query.bundle.Tool;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.WrittenLedger;
import no.sporbar.verify.Verify;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The auditor's jar as the service gives it out, in a process of its own with nothing but a JDK. */
class ReplayJarIT {
    @TempDir
    private Path folder = Path.of("");

    private Path jar = Path.of("");

    @BeforeEach
    void pack() throws IOException {
        jar = folder.resolve("sporbar-replay.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            Tool.REPLAY.writeTo(out);
        }
    }

    private record Ran(int code, String output) {}

    private Ran replay() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        jar.toString(),
                        folder.resolve("log").toString(),
                        "--lang",
                        "en")
                .redirectErrorStream(true)
                .redirectOutput(new File(output.toString()))
                .start();
        return new Ran(process.waitFor(), Files.readString(output, UTF_8));
    }

    private ShownLog log() {
        return new ShownLog(new WrittenLedger().recordAll(History.of(700, new Random(13))));
    }

    @Test
    void rows_that_follow_from_the_entries_are_found_whole()
            throws IOException, InterruptedException, MalformedException {
        UnpackedBundle.write(log(), folder.resolve("log"));
        Ran ran = replay();
        assertThat(ran.output()).contains("From the first 700 entries follow").contains("32 projections");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_row_that_was_changed_after_the_certificate_is_named()
            throws IOException, InterruptedException, MalformedException {
        ShownLog log = log();
        log.change(
                "rows/milestone.ndjson", rows -> rows.replaceFirst("\"provenance\":\\{", "\"provenance\":{\"x\":1,"));
        UnpackedBundle.write(log, folder.resolve("log"));
        Ran ran = replay();
        assertThat(ran.output())
                .contains("Projection milestone, programme")
                .contains("The first field that differs: provenance.x");
        assertThat(ran.code()).isEqualTo(Verify.WRONG);
    }

    @Test
    void the_jar_holds_nothing_of_the_service() throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile packed = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> all = packed.entries(); all.hasMoreElements(); )
                names.add(all.nextElement().getName());
        }
        assertThat(names)
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> name.matches(
                        "(META-INF/versions/\\d+/)?(no/sporbar|tools/jackson|com/fasterxml|org/jspecify)/.*"))
                .noneMatch(name -> name.matches(
                        "no/sporbar/query/(.*Api\\.class|page|intake|certificate|web|answer|proof|history)/.*"));
    }
}
