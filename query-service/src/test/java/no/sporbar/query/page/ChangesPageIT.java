package no.sporbar.query.page;

import static no.sporbar.query.page.AnswersToBrowsersIT.questions;
import static no.sporbar.query.page.ProgrammePages.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has changed between two moments, as programs and people get it. */
class ChangesPageIT {
    private static final String API = "/api" + ROOT + "/changes";

    private static ProgrammePages pages;

    @BeforeAll
    static void start() {
        pages = ProgrammePages.start();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void a_program_gets_the_words_that_were_added_and_removed() {
        String answer = pages.service().get(API + "?from=4&to=5").body();
        assertThat(answer)
                .contains("\"kinds\":[\"reworded\"]", "\"counts\":{\"reworded\":1}")
                .contains("{\"change\":\"removed\",\"space\":\" \",\"text\":\"enhetlig\"}")
                .contains("\"from\":{", "\"position\":4,", "\"to\":{", "\"position\":5,");
    }

    @Test
    void what_lies_between_two_positions_can_be_kept_for_ever_and_what_lies_before_now_cannot() {
        HttpResponse<String> settled = pages.service().get(API + "?from=start&to=5");
        assertThat(settled.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        HttpResponse<String> now = pages.service().get(API + "?from=2");
        assertThat(now.headers().firstValue("Cache-Control")).hasValue("no-cache");
        HttpResponse<String> instant = pages.service().get(API + "?from=2025-01-16T08:00:03Z&to=5");
        assertThat(instant.headers().firstValue("Cache-Control")).hasValue("no-cache");
        String etag = now.headers().firstValue("ETag").orElseThrow();
        assertThat(pages.status(API + "?from=2", "If-None-Match", etag)).isEqualTo(304);
        assertThat(pages.status(API + "?from=3", "If-None-Match", etag)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "?from=9&to=4, 400, changes.reversed",
        "?to=4, 400, changes.from-missing",
        "?from=x, 400, asat.malformed",
        "?from=start&after=x, 400, paging.after",
        "?from=start&limit=0, 400, paging.limit",
    })
    void what_cannot_be_compared_is_refused_with_what_to_do(String question, int status, String code) {
        HttpResponse<String> answer = pages.service().get(API + question, "Accept-Language", "nn");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void what_follows_from_a_decision_stands_under_its_title_with_links_to_the_history() {
        Document page = pages.page("/programmes/utredet/changes?from=start");
        Element decided = page.expectFirst(".change-group");
        assertThat(decided.expectFirst("h3 a").text()).isEqualTo("Videre utredning");
        assertThat(decided.text()).contains("Avsluttet", "punkt 3", "bystyret ga ikke sin tilslutning");
        assertThat(decided.select("details a")).allMatch(a -> a.attr("href").contains("/history?before="));
        assertThat(page.select(".change-group h3").eachText().getLast())
                .isEqualTo("Uten vedtak, registrert 16. januar 2025 av kari");
    }

    @Test
    void another_wording_is_shown_with_what_was_removed_and_added_in_words_too() {
        Document page = pages.page(ROOT + "/changes?from=4&to=5&lang=en");
        assertThat(page.select("del").text()).isEqualTo("removed: enhetlig");
        assertThat(page.select("ins").text()).isEqualTo("added: helhetlig");
        assertThat(page.expectFirst(".change h4 a").attr("href")).isEqualTo(ROOT + "/principles/p-1");
        assertThat(page.expectFirst(".counts").text()).isEqualTo("Reworded 1");
        assertThat(page.text()).contains("1 thing has changed");
    }

    @Test
    void an_end_is_written_or_a_decision_is_chosen_and_the_form_remembers_it() {
        Document page = pages.page(ROOT + "/changes?from=&from=17&to=");
        assertThat(page.expectFirst("#changes-from").val()).isEmpty();
        assertThat(page.expectFirst("#changes-from-decision option[selected]").text())
                .startsWith("Vedtatt 16. januar 2025");
        assertThat(page.select(".change").text()).contains("Videre utredning");
        assertThat(pages.page(ROOT + "/changes?from=2025-01-15")
                        .expectFirst("#changes-from")
                        .val())
                .isEqualTo("2025-01-15");
    }

    @Test
    void nothing_between_two_moments_is_said_in_words() {
        assertThat(pages.page(ROOT + "/changes?from=5&to=5")
                        .expectFirst(".empty")
                        .text())
                .contains("Ingenting er registrert");
    }

    @Test
    void the_past_has_no_later_changes() {
        assertThat(pages.page(ROOT + "/changes?from=3&asAt=4")
                        .select(".change h4")
                        .eachText())
                .containsExactly("Prinsipp Mer enhetlig styringsstruktur");
    }

    @Test
    void the_timeline_has_the_earlier_moment_as_a_shadow_and_says_so_in_the_table() {
        String before = asPlanned();
        Document page = pages.page("/programmes/flyttet?from=" + before);
        assertThat(page.expectFirst(".shadow-notice").text()).contains("Skyggen viser hvordan det var");
        assertThat(page.expectFirst("svg.timeline-narrow").select(".tl-shadow")).hasSize(4);
        assertThat(page.select(".legend .tl-shadow")).hasSize(1);
        assertThat(page.expectFirst("#milestone-ikraft").text()).contains("Før: 1. januar 2028 (152 dager senere)");
        assertThat(page.expectFirst("#milestone-uendret").text()).doesNotContain("Før:");
        assertThat(page.expectFirst("#window-all").attr("href")).endsWith("/flyttet?window=all&from=" + before);
    }

    @Test
    void what_was_moved_says_from_when_to_when_by_how_many_days_and_how_often() {
        Document page = pages.page("/programmes/flyttet/changes?from=" + asPlanned());
        assertThat(page.select(".counts li").eachText()).containsExactly("Flyttet 3", "Presisert 1");
        assertThat(page.select(".change:contains(ikraft)").text())
                .contains("Før: 1. januar 2028", "Nå: 1. juni 2028", "152 dager senere", "Flyttet 2 ganger på veien");
        assertThat(page.select(".change:contains(valg)").text()).contains("minst 32 og høyst 364 dager senere");
        assertThat(page.select("#timeline tbody tr:contains(valg)").text())
                .isEqualTo("Milepæl valg våren 2027 høsten 2027 minst 32 og høyst 364 dager senere");
        assertThat(page.select("#timeline .tl-shadow")).isNotEmpty();
    }

    /** Where the plan stood before anything of it was moved. */
    private static String asPlanned() {
        Document history = pages.page("/programmes/flyttet/history");
        return Long.toString(history.select(".event").eachAttr("id").stream()
                        .mapToLong(id -> Long.parseLong(id.substring("position-".length())))
                        .min()
                        .orElseThrow()
                + 5);
    }

    @Test
    void as_few_questions_are_asked_about_sixty_milestones_as_about_five() {
        int few = questions(pages, API + "?from=start");
        int many = questions(pages, "/api/programmes/many/changes?from=start");
        assertThat(few).isBetween(20, 40);
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(questions(pages, ROOT + "/changes?from=start")).isLessThanOrEqualTo(few + 30);
    }
}
