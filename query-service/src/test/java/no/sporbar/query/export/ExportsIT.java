package no.sporbar.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.proof.CheckedLedger;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.PlanFacts;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SigningLog;
import no.sporbar.query.testing.VeraPdf;
import no.sporbar.query.testing.WrittenLedger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;

/** Lists as files: whole, as at any moment, and the same whatever kind of file they are taken away in. */
class ExportsIT {
    private static final String OSLO = "/api/programmes/oslo/";
    private static final String TIMELINE = "/programmes/oslo/timeline";
    private static final int GOALS = 1_203;

    /** What there are several of is told otherwise in a cell, and so is an event; that has tests of its own. */
    private static final Set<String> MANY =
            Set.of("event", "waitsFor", "dependsOn", "recommendation.points", "resolution.points", "item.missing");

    private static final SigningLog LOG = new SigningLog("sporbar.test/log");
    private static final WrittenLedger LEDGER = new WrittenLedger();
    private static RunningService service;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void programmes_are_there() {
        Facts oslo = Facts.of("oslo");
        PlanFacts plan = new PlanFacts(oslo.programme());
        LEDGER.recordAll(List.of(
                oslo.started("Bydelsprosjektet"),
                oslo.sourceRegistered("byradssak"),
                oslo.goalProposed("mal-1", 1, "Gode tjenester"),
                oslo.goalProposed("mal-2", 2, "=HYPERLINK(\"http://example.org\")"),
                oslo.principleProposed("p-1", "mal-1", "- et \"strekpunkt\", med komma\nog linje\u0001"),
                oslo.periodPlanned("1", "../2026-21"),
                oslo.milestonePlanned("nominasjon", "2026-04-15"),
                oslo.milestonePlanned("valg", "2027-23"),
                oslo.milestoneDepends("valg", "nominasjon"),
                plan.due("valg", "2027-12-31"),
                oslo.decisionRecommended("sak"),
                oslo.decisionResolved(
                        "sak", new ResolvedPoint("1", PointOutcome.ADOPTED, "Saken tas til orientering."))));
        LEDGER.record(oslo.goalRevised("mal-1", "Bedre tjenester"));
        Facts many = Facts.of("many");
        LEDGER.record(many.started("Mange"));
        for (int i = 0; i < GOALS; i++) LEDGER.record(many.goalProposed("g-%05d".formatted(i), i + 1, "Mål " + i));
        String topic = TestBroker.createTopic(2);
        Published.to(topic, LEDGER.entries());
        LOG.announce().sign(LEDGER.entries());
        service = RunningService.start(TestDatabase.create(), topic, LOG.setting());
        awaitThat(service, () -> {
            assertThat(service.bean(CheckedLedger.class).latest().map(CheckedCheckpoint::size))
                    .contains((long) LEDGER.size());
            assertThat(position("oslo")).isEqualTo(13);
            assertThat(position("many")).isEqualTo(LEDGER.size());
        });
    }

    private static long position(String programme) {
        return json(service.get("/api/programmes/" + programme).body())
                .at("/asAt/position")
                .asLong();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_list_can_be_had_and_its_table_says_what_its_answer_says() throws IOException {
        for (String list : service.bean(Listings.class).paths()) {
            JsonNode answer = json(body(OSLO + list + ".json"));
            String name = service.bean(Listings.class).at(list).name();
            assertThat(answer.at("/asAt/position").asLong()).as(list).isEqualTo(13);
            List<String> lines = body(OSLO + list + ".ndjson").lines().toList();
            List<CSVRecord> table = table(body(OSLO + list + ".csv"));
            assertThat(table).as(list).hasSize(answer.path(name).size()).hasSize(lines.size());
            for (int i = 0; i < table.size(); i++) {
                JsonNode row = answer.path(name).get(i);
                assertThat(json(lines.get(i))).isEqualTo(row);
                assertThat(filled(table.get(i))).as(list).isEqualTo(flat(row));
            }
        }
    }

    /** The cells that hold something; what begins with an apostrophe is said to the letter in JSON. */
    private static Map<String, String> filled(CSVRecord row) {
        Map<String, String> cells = new TreeMap<>(row.toMap());
        cells.values().removeIf(String::isEmpty);
        cells.keySet().removeAll(MANY);
        cells.replaceAll((_, text) -> text.startsWith("'") ? text.substring(1) : text);
        return cells;
    }

    private static Map<String, String> flat(JsonNode row) {
        Map<String, String> flat = new TreeMap<>();
        flat("", row, flat);
        flat.keySet().removeAll(MANY);
        return flat;
    }

    private static void flat(String prefix, JsonNode node, Map<String, String> flat) {
        node.properties().forEach(field -> {
            String name = prefix + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject() && !MANY.contains(name)) flat(name + ".", value, flat);
            else flat.put(name, value.asString(""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "ndjson", "xlsx"})
    void a_list_is_whole_however_long(String kind) throws IOException {
        String path = "/api/programmes/many/goals." + kind;
        List<String> ids = switch (kind) {
            case "csv" -> table(body(path)).stream().map(row -> row.get("id")).toList();
            case "json" -> json(body(path)).path("goals").findValuesAsString("id");
            case "ndjson" ->
                body(path).lines().map(line -> json(line).path("id").asString()).toList();
            default -> workbook(path).column("goals", "id");
        };
        assertThat(ids).hasSize(GOALS).doesNotHaveDuplicates().contains("g-00000", "g-01202");
    }

    @Test
    void a_file_shows_the_moment_that_is_asked_for_and_says_so_in_its_name() throws IOException {
        HttpResponse<String> now = service.get(OSLO + "goals.csv");
        HttpResponse<String> then = service.get(OSLO + "goals.csv?asAt=12");
        assertThat(table(now.body()).getFirst().get("wordingProposed")).isEqualTo("Bedre tjenester");
        assertThat(table(then.body()).getFirst().get("wordingProposed")).isEqualTo("Gode tjenester");
        assertThat(now.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"oslo-goals-13.csv\"");
        assertThat(then.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"oslo-goals-12.csv\"");
        assertThat(then.headers().firstValue("Content-Type")).contains("text/csv;header=present;charset=UTF-8");
        assertThat(then.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        String etag = now.headers().firstValue("ETag").orElseThrow();
        assertThat(service.get(OSLO + "goals.csv", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_table_begins_with_the_mark_of_utf8_and_nothing_in_it_is_a_formula() throws IOException {
        byte[] file = service.bytes(OSLO + "goals.csv").body();
        assertThat(new String(file, UTF_8)).startsWith("\uFEFFid,number,status,");
        assertThat(new String(file, UTF_8)).contains(",\"'=HYPERLINK(\"\"http://example.org\"\")\",");
        CSVRecord principle = table(body(OSLO + "principles.csv")).getFirst();
        assertThat(principle.get("wordingProposed")).isEqualTo("'- et \"strekpunkt\", med komma\nog linje\u0001");
    }

    @Test
    void a_workbook_has_days_as_days_a_header_that_stays_and_a_sheet_about_itself() throws IOException {
        Workbooks book = workbook(OSLO + "timeline.xlsx", "Accept-Language", "en");
        assertThat(book.sheets()).containsExactly("timeline", "About");
        assertThat(book.xml("timeline")).contains("state=\"frozen\"", "ySplit=\"1\"");
        assertThat(book.column("timeline", "date.earliest")).contains("2026-04-15", "2027-08-01");
        assertThat(book.column("timeline", "id")).containsExactly("1", "nominasjon", "valg");
        assertThat(book.text("About"))
                .contains("Bydelsprosjektet", "13", "sporbar.test/log", Integer.toString(LEDGER.size()));
        Workbooks principles = workbook(OSLO + "principles.xlsx");
        assertThat(principles.column("principles", "wordingProposed"))
                .containsExactly("- et \"strekpunkt\", med komma\nog linje");
        assertThat(principles.xml("principles")).doesNotContain("<f>");
    }

    @ParameterizedTest
    @CsvSource({
        "history.csv?type=goal.revised, 1",
        "history.csv?stream=goal:oslo/mal-1, 2",
        "history.csv?asAt=3, 3",
        "unanswered.csv?kind=criterion, 0"
    })
    void a_list_can_be_narrowed_as_over_the_api(String path, int lines) throws IOException {
        assertThat(table(body(OSLO + path))).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/programmes/nowhere/goals.csv, 404, programme.unknown",
        "/api/programmes/oslo/nothing.csv, 404, http.404",
        "/api/programmes/oslo/goals.csv?asAt=99999, 400, asat.ahead",
        "/api/programmes/oslo/unanswered.xlsx?kind=nothing, 400, unanswered.kind"
    })
    void what_cannot_be_answered_is_refused_before_a_file_begins(String path, int status, String code) {
        HttpResponse<String> answer = service.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(json(answer.body()).path("code").asString()).isEqualTo(code);
    }

    @Test
    void the_pages_lead_to_the_files_of_their_own_moment() {
        for (String page : List.of("", "/goals", "/decisions", "/history")) {
            String html = service.get("/programmes/oslo" + page + "?asAt=12").body();
            List<String> links = Stream.of(html.split("href=\""))
                    .skip(1)
                    .map(rest -> rest.substring(0, rest.indexOf('"')))
                    .filter(link ->
                            link.matches("/(api/)?programmes/oslo/[a-z-]+\\.(csv|xlsx|json|ndjson|pdf|svg|png|xml).*"))
                    .toList();
            assertThat(links).as(page).hasSizeGreaterThan(3).allMatch(link -> link.endsWith("?asAt=12"));
            for (String link : links)
                assertThat(service.get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void the_timeline_is_a_picture_that_stands_alone() throws Exception {
        HttpResponse<String> answer = service.get(TIMELINE + ".svg?asAt=12", "Accept-Language", "en");
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"oslo-timeline-12.svg\"");
        Document picture = Jsoup.parse(answer.body(), Parser.xmlParser());
        assertThat(picture.expectFirst("svg > title").text()).isEqualTo("Timeline of Bydelsprosjektet");
        assertThat(picture.expectFirst("svg > desc").text()).startsWith("2 milestones and 1 period from ");
        assertThat(picture.expectFirst("svg").attr("xml:lang")).isEqualTo("en");
        assertThat(picture.select("text.tl-name").eachText()).contains("Milepæl valg", "Periode 1");
        assertThat(picture.select("[href], [xlink:href], [src], script, image, foreignObject"))
                .isEmpty();
        assertThat(answer.body().replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "@import", "var(");
        BufferedImage pixels = ImageIO.read(
                new ByteArrayInputStream(service.bytes(TIMELINE + ".png").body()));
        assertThat(pixels.getWidth()).isEqualTo(2 * 1120);
    }

    @Test
    void documents_are_pdf_a_and_pdf_ua_with_the_moment_and_the_checkpoint_printed_on_them() throws IOException {
        String root = Base64.getEncoder()
                .encodeToString(service.bean(CheckedLedger.class)
                        .latest()
                        .orElseThrow()
                        .checkpoint()
                        .head()
                        .root());
        for (String name : List.of("decisions", "status")) {
            HttpResponse<byte[]> answer =
                    service.bytes("/programmes/oslo/" + name + ".pdf?asAt=12", "Accept-Language", "nn");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"oslo-" + name + "-12.pdf\"");
            assertThat(VeraPdf.broken(answer.body(), PDFAFlavour.PDFA_3_U))
                    .as(name)
                    .isEmpty();
            assertThat(VeraPdf.broken(answer.body(), PDFAFlavour.PDFUA_1))
                    .as(name)
                    .isEmpty();
            try (PDDocument read = Loader.loadPDF(answer.body())) {
                assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nn");
                assertThat(new PDFTextStripper().getText(read))
                        .contains("Bydelsprosjektet", "posisjon 12", "sporbar.test/log", root, "sporbar-verify.jar")
                        .contains("Videre utredning");
            }
        }
    }

    @Test
    void the_change_log_has_every_change_of_every_field_in_the_shape_of_noark_5() {
        HttpResponse<String> answer = service.get("/programmes/oslo/noark-endringslogg.xml");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml");
        Document log = Jsoup.parse(answer.body(), Parser.xmlParser());
        assertThat(log.expectFirst("endringslogg").attr("xmlns")).endsWith("/noark5/endringslogg");
        Element last = log.select("endring").stream()
                .filter(each -> each.expectFirst("referanseArkivenhet").text().equals("oslo/goal/mal-1"))
                .filter(each -> each.expectFirst("referanseMetadata").text().equals("wordingProposed"))
                .reduce((_, second) -> second)
                .orElseThrow();
        assertThat(last.children().eachText())
                .containsExactly(
                        "oslo/goal/mal-1",
                        "wordingProposed",
                        "2025-01-16T09:00:12.000001+01:00",
                        "kari",
                        "kari",
                        "Gode tjenester",
                        "Bedre tjenester");
        assertThat(log.select("endring > referanseMetadata").eachText())
                .contains("dependsOn", "resolution.points", "provenance.basis.place")
                .noneMatch(field -> field.startsWith("recorded"));
        assertThat(service.get("/programmes/oslo/noark-endringslogg.xml?asAt=12")
                        .body())
                .contains("Gode tjenester")
                .doesNotContain("Bedre tjenester");
    }

    @Test
    void a_case_has_the_shape_of_einnsyn_and_nothing_is_made_up() {
        JsonNode resolved = json(body(OSLO + "decisions/sak.einnsyn.json"));
        assertThat(resolved.path("moetesak").propertyNames())
                .containsExactlyInAnyOrder(
                        "entity",
                        "systemId",
                        "offentligTittel",
                        "utvalg",
                        "innstilling",
                        "vedtak",
                        "dokumentbeskrivelse");
        assertThat(resolved.at("/moetesak/utvalg").asString()).isEqualTo("Bystyret");
        assertThat(resolved.at("/moetesak/vedtak/vedtakstekst/tekstInnhold").asString())
                .isEqualTo("1. Saken tas til orientering.");
        assertThat(resolved.at("/moetesak/vedtak/dato").asString()).isEqualTo("2025-01-16");
        assertThat(resolved.at("/saksmappe/saksnummer").asString()).isEqualTo("25/1");
        assertThat(resolved.at("/moetesak/dokumentbeskrivelse/0/dokumentobjekt/0/referanseDokumentfil")
                        .asString())
                .isEqualTo("https://example.org/sak");
        JsonNode recommended = json(body(OSLO + "decisions/sak.einnsyn.json?asAt=11"));
        assertThat(recommended.has("saksmappe")).isFalse();
        assertThat(recommended.path("moetesak").has("vedtak")).isFalse();
        assertThat(service.get(OSLO + "decisions/nothing.einnsyn.json").statusCode())
                .isEqualTo(404);
    }

    private static List<CSVRecord> table(String text) throws IOException {
        assertThat(text).startsWith("\uFEFF");
        return new ArrayList<>(CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords());
    }

    private static Workbooks workbook(String path, String... headers) throws IOException {
        Path file = folder.resolve("book.xlsx");
        Files.write(file, service.bytes(path, headers).body());
        return Workbooks.of(file);
    }

    private static String body(String path) {
        HttpResponse<String> answer = service.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(String text) {
        return EventJson.mapper().readTree(text);
    }
}
