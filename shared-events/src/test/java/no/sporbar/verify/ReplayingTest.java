package no.sporbar.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that replays is found in a file beside the verifier or named by the auditor. */
@SuppressWarnings("NullAway.Init")
class ReplayingTest {
    @TempDir
    Path folder;

    private final TestLog log = TestLog.of(600);

    /** Counts the entries, and finds fault with the one at position 300 if it says something else. */
    public static final class Counting implements Replay {
        @Override
        public Outcome replay(LogSource source, Checkpoint checkpoint, Progress progress) throws IOException {
            AtomicLong count = new AtomicLong();
            try {
                source.entries(0, checkpoint.size(), (index, entry) -> count.incrementAndGet());
            } catch (MalformedException e) {
                throw new IOException(e);
            }
            String rows = new String(source.resource("rows/goal.ndjson").readAllBytes(), StandardCharsets.UTF_8);
            if (rows.isEmpty()) return new Outcome(List.of("replayed " + count), List.of());
            return new Outcome(List.of(), List.of(new Finding("rows.altered", 300, rows)));
        }
    }

    @Test
    void its_outcome_is_told_with_the_verifiers_own() throws Exception {
        assertThat(replayed("").out()).contains("replayed 600", "EVERYTHING HOLDS");
        Ran wrong = replayed("a row too many");
        assertThat(wrong.exitCode()).isEqualTo(Verify.WRONG);
        assertThat(wrong.finding()).contains("[rows.altered]: a row too many");
    }

    @Test
    void a_file_without_such_a_program_is_not_taken_for_one() throws Exception {
        Path empty = jar("empty.jar", false);
        Ran ran = Ran.verify(log.bundle(folder), "--vkey", log.vkey(), "--replay=" + empty);
        assertThat(ran.exitCode()).isEqualTo(Verify.UNCHECKED);
    }

    private Ran replayed(String rows) throws Exception {
        Path shown = folder.resolve("shown" + rows.length());
        log.unpacked(shown);
        Files.createDirectories(shown.resolve("rows"));
        Files.writeString(shown.resolve("rows/goal.ndjson"), rows);
        return Ran.verify(shown, "--vkey", log.vkey(), "--replay=" + jar("replay.jar", true));
    }

    private Path jar(String name, boolean withProgram) throws IOException {
        Path jar = folder.resolve(name);
        String type = Counting.class.getName();
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write("Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));
            if (!withProgram) return jar;
            zip.putNextEntry(new ZipEntry("META-INF/services/" + Replay.class.getName()));
            zip.write(type.getBytes(StandardCharsets.UTF_8));
            String file = type.replace('.', '/') + ".class";
            zip.putNextEntry(new ZipEntry(file));
            try (InputStream in = Objects.requireNonNull(Counting.class.getResourceAsStream("/" + file))) {
                in.transferTo(zip);
            }
        }
        return jar;
    }
}
