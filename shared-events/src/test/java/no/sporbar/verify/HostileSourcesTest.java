package no.sporbar.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sporbar.ledger.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that mean harm. */
@SuppressWarnings("NullAway.Init")
class HostileSourcesTest {
    private static final int MANY = 200;

    @TempDir
    Path folder;

    private final TestLog log = TestLog.of(300);

    @Test
    void a_file_that_inflates_without_end_is_left_alone() throws Exception {
        for (String name :
                List.of("ledger/checkpoint", "ledger/vkey", "ledger/checkpoints", "entries/000000000001.ndjson")) {
            Path bomb = bomb(name);
            assertThat(Ran.verify(bomb).exitCode()).as(name).isNotEqualTo(Verify.WHOLE);
        }
    }

    /** A bundle in which one file is 200 MiB of nothing; packed it is a thousandth. */
    private Path bomb(String name) throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var each : log.files.entrySet())
                if (!name.equals("ledger/" + each.getKey())) put(zip, "ledger/" + each.getKey(), each.getValue());
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeroes = new byte[1 << 20];
            for (int i = 0; i < MANY; i++) zip.write(zeroes);
            zip.closeEntry();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void names_in_a_bundle_never_become_names_of_files() throws Exception {
        log.files.put("../../../outside", new byte[] {1});
        log.files.put("tile/entries/../../../../outside", new byte[] {1});
        Path out = folder.resolve("deep/out");
        assertThat(Ran.verify(log.bundle(folder), "--unpack", out).exitCode()).isZero();
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all).noneMatch(path -> path.endsWith("outside"));
        }
    }

    @Test
    void an_address_that_answers_without_end_is_left_alone() {
        Store endless = new Store() {
            @Override
            public InputStream open(String path) {
                return new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }
                };
            }

            @Override
            public String name() {
                return "endless";
            }
        };
        assertThatThrownBy(() -> endless.read("tile", 8_192)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> NoteReader.each(endless.open("checkpoints"), note -> {}))
                .isInstanceOf(MalformedException.class);
    }
}
