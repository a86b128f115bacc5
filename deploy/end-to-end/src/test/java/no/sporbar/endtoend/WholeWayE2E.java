package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.sporbar.programmefile.LoadResult;
import no.sporbar.programmefile.ProgrammeFile;
import no.sporbar.programmefile.ProgrammeFileLoader;
import no.sporbar.programmefile.ServiceAddress;
import no.sporbar.programmefile.facts.PaperFacts;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A newcomer starts the product and sees Oslo's programme. */
class WholeWayE2E {
    private static final String OSLO = "oslo-bydelsprosjektet";
    private static final String FJORDVIK = "fjordvik-omstilling";
    private static final List<String> QUESTIONS = List.of(
            "",
            "/timeline",
            "/goals",
            "/principles",
            "/milestones",
            "/periods",
            "/decisions",
            "/history",
            "/sources",
            "/consultations",
            "/responses",
            "/suggestions",
            "/tracks",
            "/conditions",
            "/enablers",
            "/service-areas",
            "/superior-goals",
            "/initiatives",
            "/risks",
            "/impact-assessments",
            "/briefings",
            "/budgets",
            "/units",
            "/tasks",
            "/alternatives",
            "/translations",
            "/offices");
    private static final ProgrammeFile FILE = ProgrammeFile.bundled(OSLO + ".yaml");

    @TempDir
    static Path folder;

    static LauncherProcess product;

    @BeforeAll
    static void start() {
        product = new LauncherProcess(folder);
        product.start();
        product.awaitLoaded();
        ProgrammeFacts facts = ProgrammeFacts.read(FILE.bytes());
        Awaitility.await().atMost(LauncherProcess.PATIENCE).untilAsserted(() -> new Shown(product, OSLO).equals(facts));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    static Set<Map.Entry<String, Set<String>>> topics() {
        return PaperFacts.stated().entrySet();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void the_read_api_shows_what_the_paper_says(Map.Entry<String, Set<String>> topic) {
        assertThat(new PaperShown(product, OSLO).topics().get(topic.getKey()))
                .as(topic.getKey())
                .isEqualTo(topic.getValue());
    }

    @Test
    void the_timeline_runs_from_the_nomination_deadline_to_the_go_live() {
        assertThat(new Shown(product, OSLO).milestones().values().stream().map(ProgrammeFacts.Milestone::date))
                .contains("2026-21", "2028-01-01");
        assertThat(product.page("/programmes/" + OSLO)).contains("<svg", "våren 2026", "1. januar 2028");
        assertThat(product.page("/programmes/" + OSLO + "?lang=en")).contains("spring 2026", "1 January 2028");
    }

    @Test
    void loading_the_file_again_records_nothing() {
        long position = new Shown(product, OSLO).position();
        ServiceAddress service =
                new ServiceAddress(product.commands(""), product.token("programfil"), Locale.forLanguageTag("nb"));
        LoadResult again = new ProgrammeFileLoader(service).load(FILE, _ -> {});
        assertThat(again.recorded()).isZero();
        assertThat(new Shown(product, OSLO).position()).isEqualTo(position);
    }

    @Test
    void another_municipality_has_its_own_bodies_and_its_resolution_leads_to_what_it_says() {
        ProgrammeFile file = ProgrammeFile.bundled("examples/" + FJORDVIK + ".yaml");
        ProgrammeFileLoader loader = new ProgrammeFileLoader(
                new ServiceAddress(product.commands(""), product.token("programfil"), Locale.forLanguageTag("nn")));
        assertThat(loader.load(file, _ -> {}).recorded()).isPositive();
        Shown shown = new Shown(product, FJORDVIK);
        ProgrammeFacts facts = ProgrammeFacts.read(file.bytes());
        Awaitility.await().atMost(LauncherProcess.PATIENCE).untilAsserted(() -> shown.equals(facts));
        assertThat(shown.all("alternatives", "id", "status"))
                .containsExactly("ein-skule rejected", "to-grender adopted");
        assertThat(shown.all("tracks", "id", "status"))
                .containsExactly("grendestruktur completed", "skulestruktur ended");
        assertThat(shown.all("budgets", "grantedInOre", "spentInOre")).containsExactly("45000000 1150000");
        assertThat(shown.all("units", "id", "name"))
                .contains("indre-fjordvik Fjordbotngrenda", "kystgrenda Kystgrenda");
        assertThat(loader.load(file, _ -> {}).recorded()).isZero();
    }

    @Test
    void bystyret_says_no_and_every_track_has_ended_and_the_timeline_says_why() {
        load(ConditionalWork.recommended("nei").resolved("rejected", ""));
        awaitThat(() -> {
            JsonNode tracks = product.json("/api/programmes/nei/timeline")
                    .path("timeline")
                    .path("tracks");
            assertThat(tracks).hasSize(2).allSatisfy(track -> {
                assertThat(track.path("status").asString()).isEqualTo("ended");
                assertThat(track.path("end").path("decision").asString()).isEqualTo("saken");
            });
            assertThat(product.page("/programmes/nei")).contains("Med forbehold om bystyrets vedtak");
        });
    }

    @Test
    void bystyret_says_yes_with_guidance_and_the_guidance_waits_until_it_is_answered() {
        ConditionalWork work = ConditionalWork.recommended("ja")
                .resolved("adopted", ", guidance: [{id: medvirkning, text: Innbyggerne skal høres}]");
        load(work);
        awaitThat(() -> {
            assertThat(new Shown(product, "ja").all("tracks", "id", "status"))
                    .containsExactly("spor-a endorsed", "spor-b endorsed");
            assertThat(waiting("ja")).hasSize(1);
        });
        load(work.then("answer-guidance", "decision: saken, guidance: medvirkning, answer: Det blir folkemøter"));
        awaitThat(() -> assertThat(waiting("ja")).isEmpty());
    }

    private static JsonNode waiting(String programme) {
        return product.json("/api/programmes/" + programme + "/unanswered?kind=guidance")
                .path("items");
    }

    private static void load(ConditionalWork work) {
        ServiceAddress service =
                new ServiceAddress(product.commands(""), product.token("programfil"), Locale.forLanguageTag("nb"));
        assertThat(new ProgrammeFileLoader(service).load(work.file(), _ -> {}).recorded())
                .isPositive();
    }

    private static void awaitThat(ThrowingRunnable holds) {
        Awaitility.await().atMost(LauncherProcess.PATIENCE).ignoreExceptions().untilAsserted(holds);
    }

    @Test
    void every_question_is_answered_as_at_an_earlier_position() {
        long first = product.json("/api/programmes/" + OSLO + "/history?limit=1")
                .path("events")
                .path(0)
                .path("position")
                .asLong();
        for (String question : QUESTIONS) {
            String path = "/api/programmes/" + OSLO + question + "?asAt=" + first;
            assertThat(product.json(path).path("asAt").path("position").asLong())
                    .as(path)
                    .isEqualTo(first);
        }
        assertThat(product.json("/api/programmes/" + OSLO + "/goals?asAt=" + first)
                        .path("goals"))
                .isEmpty();
    }

    @Test
    void a_normal_start_warns_of_nothing() {
        assertThat(product.log()
                        .lines()
                        .filter(line -> line.toUpperCase(Locale.ROOT).matches(".*\\b(WARN|ERROR)\\b.*")))
                .isEmpty();
    }
}
