package no.sporbar.query.proof;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.TlogProof;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.ledger.tile.EntryBundle;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SigningLog;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an auditor gets over HTTP is enough to check the whole log, and is never more than what was signed. */
class LogHttpIT {
    private static final int SIGNED = 1_030;
    private static final WrittenLedger LEDGER = new WrittenLedger();
    private static final SigningLog LOG = new SigningLog("sporbar.test/log");
    /** The log that this one was imported from. */
    private static final SigningLog BEFORE = new SigningLog("before.test/log");

    private static RunningService service;

    @BeforeAll
    static void start() {
        Facts oslo = Facts.of("oslo");
        LEDGER.record(oslo.started("Oslo"));
        LEDGER.record(oslo.decisionRecommended("sak"));
        LEDGER.record(oslo.decisionResolved("sak", new ResolvedPoint[0]));
        while (LEDGER.size() < SIGNED + 20) LEDGER.record(oslo.renamed("Oslo " + LEDGER.size()));
        String topic = TestBroker.createTopic(1);
        Published.to(topic, LEDGER.entries());
        LOG.publish("imported-checkpoint", BEFORE.signed(LEDGER.entries().subList(0, 300)));
        LOG.publish("imported-checkpoint", BEFORE.signed(LEDGER.entries().subList(0, 500)));
        LOG.publish("imported-rotation", BEFORE.announcement());
        LOG.publishImported(BEFORE.key().verifier());
        LOG.announce().sign(LEDGER.entries().subList(0, 700));
        LOG.sign(LEDGER.entries().subList(0, SIGNED));
        service = RunningService.start(TestDatabase.create(), topic, LOG.setting());
        awaitThat(
                service,
                () -> assertThat(service.bean(CheckedLedger.class).latest().map(CheckedCheckpoint::size))
                        .contains((long) SIGNED));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_checkpoint_the_key_and_every_checkpoint_are_text_that_others_read() throws MalformedException {
        HttpResponse<byte[]> checkpoint = service.bytes("/ledger/checkpoint");
        assertThat(checkpoint.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control")).contains("max-age=1, public");
        SignedNote note = SignedNote.parse(checkpoint.body());
        assertThat(Checkpoint.of(note).size()).isEqualTo(SIGNED);
        List<String> keys = service.get("/ledger/vkey").body().lines().toList();
        assertThat(note.isSignedBy(VerifierKey.parse(keys.getFirst()))).isTrue();
        assertThat(service.get("/ledger/checkpoints").body())
                .endsWith(LOG.signed(LEDGER.entries().subList(0, 700)).toString() + note);
        assertThat(service.get("/ledger/rotations").body())
                .doesNotContain(LOG.announcement().text());
    }

    @Test
    void what_was_signed_before_the_ledger_was_imported_goes_before_its_own() {
        assertThat(service.get("/ledger/checkpoints").body())
                .isEqualTo(Stream.of(
                                BEFORE.signed(LEDGER.entries().subList(0, 300)),
                                BEFORE.signed(LEDGER.entries().subList(0, 500)),
                                LOG.signed(LEDGER.entries().subList(0, 700)),
                                LOG.signed(LEDGER.entries().subList(0, SIGNED)))
                        .map(SignedNote::toString)
                        .collect(Collectors.joining()));
        assertThat(service.get("/ledger/vkey").body().lines())
                .containsExactly(
                        LOG.key().verifier().toString(), BEFORE.key().verifier().toString());
        assertThat(service.get("/ledger/rotations").body())
                .isEqualTo(BEFORE.announcement().toString());
        assertThat(service.bean(LedgerAlarms.class).open(10)).isEmpty();
    }

    @Test
    void the_tiles_hash_to_the_signed_root_and_the_bundles_to_the_tiles() throws MalformedException {
        TreeHead head = Checkpoint.of(
                        SignedNote.parse(service.bytes("/ledger/checkpoint").body()))
                .head();
        assertThat(TreeHead.of(SIGNED, new TiledNodes(SIGNED, LogHttpIT::fetched)))
                .isEqualTo(head);
        List<byte[]> entries = new ArrayList<>();
        for (long i = 0; i < Tile.count(SIGNED, 0); i++) {
            Tile tile = Tile.in(SIGNED, Tile.ENTRIES, i);
            entries.addAll(EntryBundle.read(body(tile.path()), tile.width()));
        }
        assertThat(entries)
                .containsExactlyElementsOf(LEDGER.entries().subList(0, SIGNED).stream()
                        .map(LedgerEntry::bytes)
                        .toList());
    }

    private static Map<Tile, byte[]> fetched(List<Tile> tiles) {
        return tiles.stream().collect(Collectors.toMap(tile -> tile, tile -> body(tile.path())));
    }

    private static byte[] body(String path) {
        HttpResponse<byte[]> answer = service.bytes("/ledger/" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_full_tile_may_be_kept_for_ever_and_a_partial_one_for_any_size_is_its_beginning() {
        HttpResponse<byte[]> full = service.bytes("/ledger/tile/0/003");
        assertThat(full.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(full.headers().firstValue("Content-Type")).contains("application/octet-stream");
        String etag = full.headers().firstValue("ETag").orElseThrow();
        assertThat(service.bytes("/ledger/tile/0/003", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        for (int width : new int[] {1, 2, 100, 255})
            assertThat(body("tile/0/003.p/" + width)).isEqualTo(Arrays.copyOf(full.body(), width * 32));
        assertThat(body("tile/1/000.p/4")).hasSize(128).startsWith(body("tile/1/000.p/3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/004", "tile/0/004.p/7", "tile/0/004.p/0", "tile/0/004.p/256", "tile/0/4.p/6", "tile/0/x000/004",
                "tile/1/000", "tile/1/000.p/5", "tile/2/000.p/1", "tile/8/000", "tile/entries/004.p/7", "tile/0/",
                "tile/entries/..", "tile/0/000.p/01", "tile/-1/000", "tile/x/000", "tile/7/x999/x999/x999/x999/x999/999"
            })
    void what_no_checkpoint_vouches_for_is_not_served(String path) {
        assertThat(service.bytes("/ledger/" + path).statusCode()).as(path).isIn(400, 404);
    }

    @Test
    void a_refusal_says_why_in_the_readers_language() {
        HttpResponse<String> refusal = service.get("/ledger/tile/0/004.p/7", "Accept-Language", "nn");
        assertThat(refusal.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refusal.body()).contains("\"code\":\"ledger.tile-unknown\"", "inga flis 0/004.p/7");
        assertThat(service.get("/ledger/proof/x.tlog-proof").statusCode()).isEqualTo(400);
    }

    @Test
    void a_bundle_is_packed_for_whoever_wants_that() throws IOException {
        HttpResponse<byte[]> packed = service.bytes("/ledger/tile/entries/000", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        byte[] plain = body("tile/entries/000");
        assertThat(packed.body().length).isLessThan(plain.length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain);
    }

    @Test
    void a_proof_shows_its_entry_under_the_latest_checkpoint_or_an_earlier_one() throws MalformedException {
        for (int position : new int[] {1, 256, 257, 700, SIGNED}) {
            TlogProof proof = TlogProof.parse(
                    service.bytes("/ledger/proof/" + position + ".tlog-proof").body());
            byte[] entry = LEDGER.entries().get(position - 1).bytes();
            assertThat(proof.extra()).isEqualTo(entry);
            assertThat(proof.shows(entry)).isTrue();
            assertThat(proof.checkpoint().isSignedBy(LOG.key().verifier())).isTrue();
        }
        TlogProof earlier = TlogProof.parse(
                service.bytes("/ledger/proof/700.tlog-proof?size=700").body());
        assertThat(Checkpoint.of(earlier.checkpoint()).size()).isEqualTo(700);
        assertThat(earlier.shows(LEDGER.entries().get(699).bytes())).isTrue();
        assertThat(service.get("/ledger/proof/701.tlog-proof?size=700").body()).contains("ledger.not-signed");
        assertThat(service.get("/ledger/proof/7.tlog-proof?size=699").body()).contains("ledger.checkpoint-unknown");
        assertThat(service.get("/ledger/proof/" + (SIGNED + 1) + ".tlog-proof").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_decision_is_proved_by_its_last_entry_as_at_a_moment() throws MalformedException {
        HttpResponse<byte[]> now = service.bytes("/programmes/oslo/decisions/sak.tlog-proof");
        assertThat(now.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("oslo-sak.tlog-proof");
        assertThat(TlogProof.parse(now.body()).inclusion().index()).isEqualTo(2);
        TlogProof then = TlogProof.parse(service.bytes("/programmes/oslo/decisions/sak.tlog-proof?asAt=2")
                .body());
        assertThat(then.inclusion().index()).isEqualTo(1);
        assertThat(then.shows(LEDGER.entries().get(1).bytes())).isTrue();
        assertThat(service.get("/programmes/oslo/decisions/ingen.tlog-proof").body())
                .contains("decision.unknown");
    }

    @Test
    void a_proof_takes_less_than_ten_milliseconds() {
        await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(10)).until(() -> {
            long began = System.nanoTime();
            service.bytes("/programmes/oslo/decisions/sak.tlog-proof");
            return System.nanoTime() - began < 10_000_000;
        });
    }

    @Test
    void an_altered_entry_is_not_proved_and_nobody_keeps_its_bundle() {
        JdbcTemplate jdbc = service.bean(JdbcTemplate.class);
        jdbc.execute("ALTER TABLE entry DISABLE TRIGGER USER");
        String flip = "UPDATE entry SET entry = set_byte(entry, 5, get_byte(entry, 5) # 1) WHERE position = 600";
        jdbc.execute(flip);
        try {
            assertThat(service.get("/ledger/proof/600.tlog-proof").body()).contains("ledger.entry-altered");
            assertThat(service.bytes("/ledger/tile/entries/002").headers().firstValue("Cache-Control"))
                    .contains("no-store");
            assertThat(service.get("/ledger/proof/601.tlog-proof").statusCode()).isEqualTo(200);
        } finally {
            jdbc.execute(flip);
            jdbc.execute("ALTER TABLE entry ENABLE TRIGGER USER");
        }
    }

    @Test
    void text_is_text() {
        assertThat(new String(service.bytes("/ledger/checkpoint").body(), StandardCharsets.UTF_8))
                .startsWith("sporbar.test/log\n1030\n")
                .contains("\n\n— sporbar.test/log ");
    }
}
