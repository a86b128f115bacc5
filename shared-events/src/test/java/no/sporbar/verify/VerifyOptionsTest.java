package no.sporbar.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.TlogProof;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of the verifier beside the plain question. */
@SuppressWarnings("NullAway.Init")
class VerifyOptionsTest {
    @TempDir
    Path folder;

    private final TestLog log = TestLog.of(600);
    private Path bundle;

    @BeforeEach
    void shown() throws Exception {
        bundle = log.bundle(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 300, 512, 599, 600})
    void since_a_checkpoint_only_what_came_after_it_is_hashed(int since) throws Exception {
        log.entries.set(0, "{\"altered\":\"before\"}".getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.verify(log.bundle(folder), "--vkey", log.vkey(), "--since", file(log.note(since)));
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out()).contains("checkpoint of " + since + " entries unaltered", 600 - since + " entries (");
    }

    @Test
    void since_a_checkpoint_what_was_altered_after_it_is_named() throws Exception {
        log.entries.set(399, "{\"altered\":\"after\"}".getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.verify(log.bundle(folder), "--vkey", log.vkey(), "--since", file(log.note(300)));
        assertThat(ran.finding()).contains("position 400 is altered");
    }

    @Test
    void a_checkpoint_of_another_history_is_shown_with_the_newest_and_the_proof() throws Exception {
        SignedNote other = new Checkpoint(TestLog.ORIGIN, TestLog.of(300).head(299)).signedBy(log.key);
        SignedNote forked = new Checkpoint(
                        TestLog.ORIGIN,
                        new TreeHead(300, Checkpoint.of(other).head().root()))
                .signedBy(log.key);
        Ran ran = Ran.verify(bundle, "--vkey", log.vkey(), "--since", file(forked));
        assertThat(ran.exitCode()).isEqualTo(Verify.WRONG);
        assertThat(ran.out())
                .contains("[ledger.forked]", forked.toString(), log.note(600).toString());
    }

    @Test
    void a_log_that_has_shrunk_is_shown_with_both_checkpoints() throws Exception {
        TestLog shorter = log;
        SignedNote longer = new Checkpoint(TestLog.ORIGIN, TestLog.of(700).head(700)).signedBy(log.key);
        Ran ran = Ran.verify(bundle, "--vkey", shorter.vkey(), "--since", file(longer));
        assertThat(ran.exitCode()).isEqualTo(Verify.WRONG);
        assertThat(ran.out())
                .contains("[ledger.shrunk]", longer.toString(), log.note(600).toString());
    }

    @Test
    void a_published_checkpoint_that_the_log_does_not_continue_is_found() throws Exception {
        SignedNote stray =
                new Checkpoint(TestLog.ORIGIN, new TreeHead(150, TreeHash.leaf(new byte[] {1}))).signedBy(log.key);
        append("checkpoints", stray);
        Ran ran = Ran.verify(log.bundle(folder), "--vkey", log.vkey());
        assertThat(ran.exitCode()).isEqualTo(Verify.WRONG);
        assertThat(ran.out()).contains("[ledger.forked]", "between positions 149 and 150", stray.toString());
    }

    @Test
    void entries_of_a_database_are_checked_line_by_line() throws Exception {
        List<byte[]> rows = new ArrayList<>(log.signed);
        rows.add("{\"recorded\":\"since\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(rows(rows).exitCode()).isZero();
        Collections.swap(rows, 10, 400);
        assertThat(rows(rows).finding()).contains("positions 11 and 401 have changed places");
        rows = new ArrayList<>(log.signed);
        rows.remove(299);
        assertThat(rows(rows).finding()).contains("position 300 is missing");
        rows.add(299, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(rows(rows).finding()).contains("position 300 is altered");
    }

    @Test
    void a_proof_is_verified_with_nothing_else_and_says_what_its_entry_says() throws Exception {
        Path proof = folder.resolve("7.tlog-proof");
        Files.write(proof, proof(6).bytes());
        Ran ran = Ran.verify(proof, "--vkey", log.vkey());
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out()).contains("Position 7 is in the ledger", "\"name\": \"Fakta nummer 6\"");
        assertThat(Ran.verify(proof).exitCode()).isEqualTo(Verify.UNCHECKED);
        Path entry = Files.write(folder.resolve("entry"), log.signed.get(7));
        Ran other = Ran.verify(proof, "--vkey", log.vkey(), "--entry", entry);
        assertThat(other.exitCode()).isEqualTo(Verify.WRONG);
        assertThat(other.finding()).contains("[proof.not-shown]", "position 7");
    }

    @Test
    void an_unpacked_bundle_is_a_whole_log_of_static_files() throws Exception {
        Path out = folder.resolve("out");
        assertThat(Ran.verify(bundle, "--unpack", out).exitCode()).isZero();
        assertThat(out.resolve("tile/entries/002.p/88")).exists();
        assertThat(Ran.verify(out, "--vkey", log.vkey()).exitCode()).isZero();
        assertThat(Ran.verify(bundle, "--unpack", out).exitCode())
                .as("nothing is written over")
                .isEqualTo(Verify.UNCHECKED);
    }

    @Test
    void a_rotation_leads_from_a_trusted_key_to_the_next_and_ends_its_time() throws Exception {
        SigningKey next = TestLog.key(TestLog.ORIGIN);
        Checkpoint checkpoint = new Checkpoint(TestLog.ORIGIN, log.head(600));
        SignedNote rotation = new KeyRotation(500, next.verifier()).signedBy(log.key);
        log.files.put("rotations", rotation.bytes());
        log.files.put("vkey", (next.verifier() + "\n" + log.vkey() + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(Ran.verify(log.bundle(folder), "--vkey", log.vkey()).finding())
                .contains("[ledger.unknown-key]");
        log.files.put("checkpoint", checkpoint.signedBy(next).bytes());
        for (String key : List.of(log.vkey(), next.verifier().toString())) {
            Ran ran = Ran.verify(log.bundle(folder), "--vkey", key);
            assertThat(ran.exitCode()).as(ran.toString()).isZero();
        }
        log.files.put(
                "rotations",
                new KeyRotation(500, next.verifier())
                        .signedBy(TestLog.key("other"))
                        .bytes());
        assertThat(Ran.verify(log.bundle(folder), "--vkey", log.vkey()).finding())
                .contains("[ledger.unknown-key]");
    }

    @Test
    void the_list_of_an_imported_log_begins_with_what_the_log_before_it_signed() throws Exception {
        SigningKey before = TestLog.key("before.test/ledger");
        byte[] own = Objects.requireNonNull(log.files.get("checkpoints"));
        log.files.put("vkey", (log.vkey() + "\n" + before.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
        SignedNote kept = new Checkpoint("before.test/ledger", log.head(300)).signedBy(before);
        log.files.put("checkpoints", concat(kept.bytes(), own));
        Ran ran = Ran.verify(log.bundle(folder), "--vkey", log.vkey(), "--since", file(kept));
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("1 of them are of the ledger that this one was imported from (before.test/ledger)");

        log.files.put("checkpoints", concat(own, kept.bytes()));
        assertThat(Ran.verify(log.bundle(folder), "--vkey", log.vkey()).finding())
                .as("behind its own nobody else signs")
                .contains("[ledger.unknown-key]");
        TreeHead other = new TreeHead(300, TreeHash.leaf(new byte[] {1}));
        SignedNote forked = new Checkpoint("before.test/ledger", other).signedBy(before);
        log.files.put("checkpoints", concat(forked.bytes(), own));
        assertThat(Ran.verify(log.bundle(folder), "--vkey", log.vkey()).finding())
                .contains("[ledger.forked]");
        log.files.put("vkey", (log.vkey() + "\n").getBytes(StandardCharsets.UTF_8));
        log.files.put("checkpoints", concat(kept.bytes(), own));
        assertThat(Ran.verify(log.bundle(folder), "--vkey", log.vkey()).finding())
                .as("a key that the source does not even show")
                .contains("[ledger.unknown-key]");
    }

    @Test
    void witnesses_are_reported_by_policy() throws Exception {
        SigningKey witness = SigningKey.generate("vitne.test", KeyType.WITNESS, new SecureRandom());
        Path policy = folder.resolve("policy");
        Files.writeString(policy, "witness v " + witness.verifier() + "\nquorum v\n");
        assertThat(Ran.verify(bundle, "--vkey", log.vkey(), "--policy", policy).finding())
                .contains("[ledger.not-witnessed]");
        SignedNote note = log.note(600);
        log.files.put(
                "checkpoint",
                note.with(List.of(witness.cosign(note.text(), Instant.EPOCH))).bytes());
        Ran ran = Ran.verify(log.bundle(folder), "--vkey", log.vkey(), "--policy", policy);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("Witnessed by vitne.test 1970-01-01T00:00:00Z");
    }

    @Test
    void a_program_that_replays_is_never_taken_from_what_is_verified() throws Exception {
        Path unpacked = log.unpacked(folder.resolve("unpacked"));
        Path jar = Files.write(unpacked.resolve("sporbar-replay.jar"), new byte[0]);
        Ran ran = Ran.verify(unpacked, "--vkey", log.vkey(), "--replay=" + jar);
        assertThat(ran.exitCode()).isEqualTo(Verify.UNCHECKED);
        assertThat(ran.err()).contains("is not used");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, ALT STEMMER, endret: bytene",
        "no, ALT STEMMER, endret: bytene",
        "nn, ALT STEMMER, endra: bytane",
        "en, EVERYTHING HOLDS, altered: its bytes",
        "fr, EVERYTHING HOLDS, altered: its bytes"
    })
    void it_speaks_the_language_of_the_machine(String language, String whole, String altered) throws Exception {
        assertThat(Ran.in(language, bundle).out()).contains(whole);
        log.entries.set(4, new byte[0]);
        assertThat(Ran.in(language, log.bundle(folder)).finding()).contains("5", altered);
        assertThat(Ran.in("en", bundle, "--lang", language).exitCode())
                .isEqualTo(List.of("nb", "nn", "en").contains(language) ? Verify.WRONG : Verify.UNCHECKED);
    }

    private Path file(SignedNote note) throws Exception {
        return Files.write(folder.resolve("kept"), note.bytes());
    }

    private void append(String path, SignedNote note) {
        String before = new String(log.files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        log.files.put(path, (before + note).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private Ran rows(List<byte[]> rows) throws Exception {
        Path file = Files.write(folder.resolve("rows.ndjson"), TestLog.lines(rows));
        return Ran.verify(bundle, "--vkey", log.vkey(), "--entries", file);
    }

    private TlogProof proof(int index) throws Exception {
        try (LogSource source = LogSource.of(bundle.toString())) {
            TiledNodes nodes = new TiledNodes(600, wanted -> {
                var tiles = new HashMap<Tile, byte[]>();
                for (var tile : wanted) tiles.put(tile, Objects.requireNonNull(log.files.get(tile.path())));
                return tiles;
            });
            return TlogProof.of(log.signed.get(index), InclusionProof.of(index, 600, nodes), source.checkpoint());
        }
    }
}
