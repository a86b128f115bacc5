package no.sporbar.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a log, in whatever form, is named with its position. */
@SuppressWarnings("NullAway.Init")
class VerifyTest {
    private static final int MAJOR_VERSION = 7;

    @TempDir
    Path folder;

    private final TestLog log = TestLog.of(600);

    @ParameterizedTest
    @EnumSource
    void a_whole_log_holds(Shown shown) throws Exception {
        Ran ran = Ran.verify(shown.of(log, folder), "--vkey", log.vkey());
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out()).contains("600 entries", "EVERYTHING HOLDS").doesNotContain("NOTE");
    }

    @ParameterizedTest
    @EnumSource
    void an_altered_entry_is_named(Shown shown) throws Exception {
        log.entries.set(299, "{\"altered\":true}".getBytes());
        wrong(shown, "[ledger.entry-altered]: The entry at position 300 is altered");
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_entry_is_named(Shown shown) throws Exception {
        log.entries.remove(299);
        wrong(shown, "[ledger.entry-missing]: The entry at position 300 is missing");
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_last_entry_is_named(Shown shown) throws Exception {
        log.entries.removeLast();
        wrong(shown, "[ledger.entry-missing]: The entry at position 600 is missing");
    }

    @ParameterizedTest
    @EnumSource
    void swapped_entries_are_named(Shown shown) throws Exception {
        Collections.swap(log.entries, 255, 256);
        wrong(shown, "[ledger.entry-swapped]: The entries at positions 256 and 257 have changed places");
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_from_elsewhere_is_named_with_where_it_belongs(Shown shown) throws Exception {
        log.entries.set(580, log.entries.get(3));
        wrong(shown, "[ledger.entry-moved]: At position 581 stands the entry that belongs at position 4");
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_that_was_put_in_is_named(Shown shown) throws Exception {
        log.entries.add(299, "{\"added\":true}".getBytes());
        wrong(shown, "[ledger.entry-added]: At position 300 stands an entry that was added");
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_behind_the_last_is_named(Shown shown) throws Exception {
        log.entries.add("{\"added\":true}".getBytes());
        wrong(shown, "[ledger.entry-added]: At position 601 stands an entry that was added");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/0/002.p/88", "tile/1/000.p/2"})
    void an_altered_tile_is_named(String path) throws Exception {
        log.flip(path, 200);
        wrong(Shown.AS_BUNDLE, "[ledger.tile-altered]: The tile " + path + " is altered or missing");
    }

    @Test
    void a_missing_tile_is_named() throws Exception {
        log.files.remove("tile/0/001");
        wrong(Shown.AS_STATIC_FILES, "The tile tile/0/001 is altered or missing; it covers positions 257 to 512");
    }

    @Test
    void entries_and_tiles_that_were_altered_together_are_named_by_their_range() throws Exception {
        TestLog other = TestLog.of(600);
        other.signed.set(299, "{\"altered\":true}".getBytes());
        other.seal();
        log.entries = other.entries;
        log.files.put("tile/0/001", other.files.get("tile/0/001"));
        wrong(Shown.AS_BUNDLE, "at least one of positions 257 to 512");
    }

    @Test
    void a_rewritten_log_under_an_old_checkpoint_is_told_between_which_checkpoints_it_changed() throws Exception {
        byte[] checkpoint = log.files.get("checkpoint");
        byte[] checkpoints = log.files.get("checkpoints");
        log.signed.set(99, "{\"altered\":true}".getBytes());
        log.seal();
        log.files.put("checkpoint", checkpoint);
        log.files.put("checkpoints", checkpoints);
        Ran ran = wrong(Shown.AS_BUNDLE, "[ledger.root-differs]");
        assertThat(ran.out())
                .contains("between positions 100 and 106")
                .contains(log.note(600).toString());
    }

    @Test
    void another_key_is_named() throws Exception {
        Ran ran = Ran.verify(
                log.bundle(folder), "--vkey", TestLog.key(TestLog.ORIGIN).verifier());
        assertThat(ran.exitCode()).isEqualTo(Verify.WRONG);
        assertThat(ran.finding()).contains("[ledger.unknown-key]");
    }

    @Test
    void what_is_wrong_is_told_by_another_code_than_that_of_a_java_which_is_too_old() throws Exception {
        Path main = Path.of("no", "sporbar", "verify", "Verify.class");
        byte[] program = bytesOf("Verify.class");
        program[MAJOR_VERSION] = Byte.MAX_VALUE; // of a Java yet to come
        Files.createDirectories(folder.resolve(main).getParent());
        Files.write(folder.resolve(main), program);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process old = new ProcessBuilder(java, "-Xshare:auto", "-cp", folder.toString(), Verify.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(old.getInputStream().readAllBytes())).contains("UnsupportedClassVersionError");
        assertThat(old.waitFor()).isNotIn(Verify.WHOLE, Verify.UNCHECKED, Verify.WRONG);
    }

    @Test
    void without_a_key_it_says_loudly_that_less_is_proved() throws Exception {
        Ran ran = Ran.verify(log.bundle(folder));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("NOTE: You gave no key");
    }

    @Test
    void recorded_at_that_runs_backwards_is_named() throws Exception {
        log.append(TestLog.entry(600, TestLog.time(10)));
        log.grow(700);
        wrong(Shown.AS_BUNDLE, "[ledger.time-runs-backwards]: The entry at position 601");
    }

    @Test
    void a_log_over_several_files_and_levels_holds_and_names_what_is_wrong() throws Exception {
        TestLog large = TestLog.of(66_000);
        Ran whole = Ran.verify(large.bundle(folder), "--vkey", large.vkey());
        assertThat(whole.exitCode()).as(whole.toString()).isZero();
        large.entries.remove(65_540);
        Ran ran = Ran.verify(large.bundle(folder), "--vkey", large.vkey());
        assertThat(ran.finding()).contains("[ledger.entry-missing]: The entry at position 65541");
        Files.delete(folder.resolve("bundle.zip"));
    }

    @Test
    void an_empty_log_and_one_of_exactly_a_tile_hold() throws Exception {
        for (int size : new int[] {0, 1, 255, 256, 257, 512}) {
            TestLog small = TestLog.of(size);
            Ran ran = Ran.verify(small.bundle(folder), "--vkey", small.vkey());
            assertThat(ran.exitCode()).as("%d: %s", size, ran).isZero();
        }
    }

    @Test
    void what_cannot_be_checked_is_neither_whole_nor_wrong() {
        for (List<Object> arguments : List.<List<Object>>of(
                List.of(folder.resolve("nothing.zip")),
                List.of("http://127.0.0.1:1/"),
                List.of(folder),
                List.of(folder, "--unknown"),
                List.of()))
            assertThat(Ran.verify(arguments.toArray()).exitCode())
                    .as(arguments.toString())
                    .isEqualTo(Verify.UNCHECKED);
    }

    private Ran wrong(Shown shown, String finding) throws Exception {
        Ran ran = Ran.verify(shown.of(log, folder), "--vkey", log.vkey());
        assertThat(ran.finding()).as(ran.toString()).contains(finding);
        assertThat(ran.exitCode()).isEqualTo(Verify.WRONG);
        return ran;
    }

    private static byte[] bytesOf(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Verify.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }
}
