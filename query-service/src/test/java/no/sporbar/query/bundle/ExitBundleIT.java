package no.sporbar.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.zip.ZipFile;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.WrittenLedger;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The bundle as an auditor gets it, read with nothing but the JDK. */
class ExitBundleIT {
    private static final int SIZE = 3_000;
    private static final int BEHIND = 40;

    private static final WrittenLedger LEDGER = new WrittenLedger();

    @TempDir
    static Path folder;

    private static TestDatabase database;
    private static RunningService service;
    private static SignedNote checkpoint;
    private static SignedNote before;
    private static String vkey;
    private static ZipFile bundle;

    @BeforeAll
    static void some_entries_are_signed_and_some_are_not_yet() throws Exception {
        LEDGER.record(Facts.of("aremark").started("<Aremark> & naboene"));
        LEDGER.recordAll(History.of(SIZE + BEHIND - 1, new Random(7)));
        database = TestDatabase.create();
        try (QueryDatabase db = QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, Clock.systemUTC())) {
            for (int at = 0; at < LEDGER.size(); at += 500)
                db.deliver(LEDGER.entries().subList(at, Math.min(at + 500, LEDGER.size())));
        }
        SignedCopy copy = new SignedCopy(new JdbcTemplate(database.dataSource()));
        checkpoint = copy.sign(LEDGER.entries(), SIZE);
        before = copy.imported(LEDGER.entries(), SIZE / 2);
        vkey = copy.vkey();
        service = RunningService.start(database, "bundle-it");
        Path file = folder.resolve("bundle.zip");
        HttpResponse<Path> response =
                HttpClient.newHttpClient().send(request("/ledger/bundle.zip"), BodyHandlers.ofFile(file));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/zip");
        bundle = new ZipFile(file.toFile());
    }

    @AfterAll
    static void stop() throws IOException {
        bundle.close();
        service.close();
    }

    @Test
    void its_checkpoint_is_the_signed_one_and_its_key_says_so() throws Exception {
        SignedNote note = SignedNote.parse(bytes("ledger/checkpoint"));
        assertThat(note.toString()).isEqualTo(checkpoint.toString());
        List<String> keys = text("ledger/vkey").lines().toList();
        assertThat(keys).hasSize(2).startsWith(vkey);
        assertThat(note.isSignedBy(VerifierKey.parse(vkey))).isTrue();
        assertThat(before.isSignedBy(VerifierKey.parse(keys.getLast()))).isTrue();
        assertThat(text("ledger/checkpoints"))
                .as("those of the ledger that was imported first")
                .isEqualTo(before.toString() + checkpoint);
        assertThat(text("ledger/rotations")).isEmpty();
    }

    @Test
    void its_entries_are_exactly_those_of_the_checkpoint_and_give_its_root() throws Exception {
        byte[] file = bytes("entries/000000000001.ndjson");
        Frontier frontier = Frontier.EMPTY;
        int from = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] != '\n') continue;
            byte[] entry = Arrays.copyOfRange(file, from, i);
            assertThat(entry)
                    .isEqualTo(LEDGER.entries().get((int) frontier.size()).bytes());
            frontier = frontier.append(TreeHash.leaf(entry));
            from = i + 1;
        }
        assertThat(from).isEqualTo(file.length);
        assertThat(frontier.size()).isEqualTo(SIZE);
        assertThat(frontier.root()).isEqualTo(Checkpoint.of(checkpoint).head().root());
    }

    @Test
    void its_tiles_are_exactly_those_of_a_tree_of_that_size() throws Exception {
        List<byte[]> leaves = LEDGER.entries().stream()
                .limit(SIZE)
                .map(entry -> TreeHash.leaf(entry.bytes()))
                .toList();
        for (int i = 0; i < Tile.count(SIZE, 0); i++) {
            Tile tile = Tile.in(SIZE, 0, i);
            assertThat(bytes("ledger/" + tile.path()))
                    .isEqualTo(SignedCopy.joined(leaves.subList(i * 256, i * 256 + tile.width())));
        }
        assertThat(bytes("ledger/" + Tile.in(SIZE, 1, 0).path())).hasSize(SIZE / 256 * TreeHash.LENGTH);
        assertThat(bundle.stream().filter(file -> file.getName().startsWith("ledger/tile/")))
                .hasSize((int) Tile.count(SIZE, 0) + 1);
    }

    @Test
    void each_programme_is_a_page_that_needs_nothing_else() throws Exception {
        String html = text("programmes/oslo.html");
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, link, img, [src]")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("nb");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText()).contains("Mål", "Prinsipper", "Milepæler og datoer", "Kilder");
        assertThat(page.select("th:not([scope])")).isEmpty();
        List<Long> positions = page.select("td:first-child").eachText().stream()
                .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .toList();
        assertThat(positions)
                .isNotEmpty()
                .allSatisfy(position -> assertThat(position).isLessThanOrEqualTo(SIZE));
    }

    @Test
    void what_people_wrote_stays_text() throws Exception {
        assertThat(text("programmes/aremark.html"))
                .contains("&lt;Aremark&gt; &amp; naboene")
                .doesNotContain("<Aremark>");
    }

    @Test
    void it_says_in_two_languages_what_it_is_and_brings_what_is_needed_to_read_it() throws Exception {
        assertThat(text("LES-MEG.txt")).contains("example.org/ledger", "3000 registreringer", "HVA SOM IKKE ER HER");
        assertThat(text("README.txt")).contains("example.org/ledger", "3000 entries", "WHAT IS NOT HERE");
        assertThat(text("schemas/goal.proposed.v1.schema.json")).contains("\"$schema\"");
    }

    @Test
    void a_reader_that_goes_away_ends_it_and_makes_room_for_the_next() throws Exception {
        for (int i = 0; i < BundleDownload.AT_A_TIME * 3; i++) {
            HttpResponse<InputStream> begun =
                    HttpClient.newHttpClient().send(request("/ledger/bundle.zip"), BodyHandlers.ofInputStream());
            if (begun.statusCode() == 200) begun.body().readNBytes(100);
            begun.body().close();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> service.get("/ledger/bundle.zip").statusCode() == 200);
    }

    @Test
    void more_than_two_at_a_time_are_asked_to_come_again() throws Exception {
        try (InputStream first = unread();
                InputStream second = unread()) {
            HttpResponse<String> third = service.get("/ledger/bundle.zip");
            assertThat(third.statusCode()).isEqualTo(503);
            assertThat(third.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(third.body()).contains("\"code\":\"bundle.busy\"", "Prøv igjen om litt");
            assertThat(first.read()).isEqualTo('P');
            assertThat(second.read()).isEqualTo('P');
        }
    }

    @Test
    void the_verifier_in_the_bundle_finds_the_bundle_whole() throws Exception {
        Path verifier = Files.write(folder.resolve("verify.jar"), bytes("verify.jar"));
        Files.write(folder.resolve("replay.jar"), bytes("replay.jar"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process run = new ProcessBuilder(
                        java, "-Xmx64m", "-jar", verifier.toString(), bundle.getName(), "--vkey", vkey, "--lang", "en")
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        assertThat(said).contains("1 of them are of the ledger that this one was imported from (example.org/before)");
    }

    @Test
    void the_replay_in_the_bundle_can_be_loaded_with_the_verifier_alone() throws Exception {
        Path verifier = Files.write(folder.resolve("verifier-of-replay.jar"), bytes("verify.jar"));
        Path replay = Files.write(folder.resolve("replay-alone.jar"), bytes("replay.jar"));
        URL[] jars = {verifier.toUri().toURL(), replay.toUri().toURL()};
        try (URLClassLoader alone = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            Class<?> contract = alone.loadClass("no.sporbar.verify.Replay");
            assertThat(ServiceLoader.load(contract, alone)).hasSize(1);
        }
    }

    @Test
    void the_tools_can_be_had_alone() {
        for (String tool : List.of("verify", "replay"))
            assertThat(service.get("/ledger/sporbar-" + tool + ".jar").statusCode())
                    .isEqualTo(200);
    }

    @Test
    void without_a_checkpoint_there_is_nothing_to_bundle_yet() {
        try (RunningService young = RunningService.start(TestDatabase.create(), "bundle-it-young")) {
            HttpResponse<String> answer = young.get("/ledger/bundle.zip");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("bundle.no-checkpoint");
        }
    }

    @Test
    void a_copy_that_lacks_an_entry_never_looks_whole() throws Exception {
        TestDatabase broken = TestDatabase.create();
        try (QueryDatabase db = QueryDatabase.over(broken.dataSource(), QueryDatabase.ALL, Clock.systemUTC())) {
            db.deliver(LEDGER.entries().subList(0, 299));
            new SignedCopy(new JdbcTemplate(broken.dataSource()))
                    .sign(LEDGER.entries().subList(0, 300), 300);
        }
        try (RunningService lame = RunningService.start(broken, "bundle-it-broken")) {
            assertThatThrownBy(() -> lame.get("/ledger/bundle.zip"))
                    .as("the connection is cut")
                    .hasRootCauseInstanceOf(IOException.class);
        }
    }

    /** A download that somebody has begun and does not go on reading. */
    private static InputStream unread() throws IOException, InterruptedException {
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request("/ledger/bundle.zip"), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(service.address(path))).build();
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream in = bundle.getInputStream(bundle.getEntry(path))) {
            return in.readAllBytes();
        }
    }

    private static String text(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
