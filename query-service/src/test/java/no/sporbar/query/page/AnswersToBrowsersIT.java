package no.sporbar.query.page;

import static no.sporbar.query.page.ProgrammePages.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What goes with the pages: statuses, headers, languages and how many questions the database is asked. */
class AnswersToBrowsersIT {
    private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"};

    private static ProgrammePages pages;

    @BeforeAll
    static void start() {
        pages = ProgrammePages.start();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/programmes/nope, 404",
        "/programmes/oslo-bydelsprosjektet/goals/nope, 404",
        "/programmes/oslo-bydelsprosjektet/principles/nope, 404",
        "/programmes/oslo-bydelsprosjektet?asAt=rubbish, 400",
        "/programmes/oslo-bydelsprosjektet?asAt=999999, 400",
        "/programmes/oslo-bydelsprosjektet?effectiveOn=2028, 400",
        "/programmes/oslo-bydelsprosjektet/history?before=x, 400",
        "/programmes/oslo-bydelsprosjektet/replay?at=x, 400",
        "/programmes/oslo-bydelsprosjektet/replay?by=week, 400",
        "/programmes/oslo-bydelsprosjektet/replay?subject=goal/nope, 404",
        "/programmes/oslo-bydelsprosjektet/trend?milestone=nope, 404",
        "/programmes/oslo-bydelsprosjektet/changes?from=9&to=4, 400",
        "/programmes/oslo-bydelsprosjektet/changes?from=rubbish, 400",
        "/programmes/nope/changes?from=start, 404",
        "/nowhere, 404",
        "/assets/nothing.css, 404",
    })
    void a_page_that_cannot_be_shown_says_what_to_do(String path, int status) {
        HttpResponse<String> answer = pages.service().get(path, BROWSER);
        assertThat(answer.statusCode()).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main a.button").attr("href")).isEqualTo("/");
        assertThat(page.text()).contains("HTTP-status " + status).doesNotContain("Exception");
    }

    @Test
    void a_program_gets_problem_details_for_an_address_that_leads_nowhere() {
        HttpResponse<String> answer = pages.service().get("/nowhere", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ROOT, "/nowhere", "/assets/sporbar.css", "/api/programmes"})
    void nothing_may_be_loaded_from_elsewhere_and_no_session_is_made(String path) {
        HttpResponse<String> answer = pages.service().get(path, BROWSER);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty(); // this was no https
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /",
        "PUT, /api/programmes",
        "DELETE, /programmes/oslo-bydelsprosjektet",
        "PATCH, /actuator/health"
    })
    void nothing_can_be_written_and_whoever_tries_is_told_so(String method, String path) {
        HttpResponse<String> answer = pages.send(method, path);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).text()).contains("ingenting endres");
        assertThat(answer.body()).doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @CsvSource({"nb,nb", "nn,nn", "en,en"})
    void a_language_that_was_chosen_is_remembered(String chosen, String html) {
        HttpResponse<String> answer = pages.service().get("/?lang=" + chosen);
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).startsWith("lang=" + chosen).contains("HttpOnly", "SameSite=Lax");
        Document next = pages.page("/", "Cookie", "lang=" + chosen, "Accept-Language", "de");
        assertThat(next.expectFirst("html").attr("lang")).isEqualTo(html);
    }

    @Test
    void the_browsers_language_is_used_until_one_is_chosen() {
        assertThat(pages.page("/", "Accept-Language", "nn-NO,nn;q=0.9")
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("nn");
        assertThat(pages.page("/", "Accept-Language", "nn", "Cookie", "lang=rubbish")
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("nn");
    }

    @Test
    void a_page_that_the_browser_already_has_is_not_sent_again() {
        HttpResponse<String> first = pages.service().get(ROOT + "/goals");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(pages.status(ROOT + "/goals", "If-None-Match", etag)).isEqualTo(304);
        assertThat(pages.status(ROOT + "/goals?lang=en", "If-None-Match", etag)).isEqualTo(200);
        assertThat(pages.status(ROOT + "/goals", "If-None-Match", etag, "Cookie", "lang=nn"))
                .isEqualTo(200);
    }

    @Test
    void static_files_have_addresses_that_change_with_their_content() {
        Document page = pages.page("/");
        for (String address : page.select("link[rel=stylesheet]").eachAttr("href")) {
            assertThat(address).matches("/assets/.*-[0-9a-f]{32}\\.css");
            HttpResponse<String> file = pages.service().get(address);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
            assertThat(file.body()).doesNotContain("https://punkt-cdn").doesNotContain("@font-face");
        }
        assertThat(pages.status(page.expectFirst("script").attr("src"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/goals",
                "/decisions",
                "/trend",
                "/milestones",
                "/consultations",
                "/organisation",
                "/worklist",
                "/search?q=milep%C3%A6l",
                "/widget/milestones",
                "/wall"
            })
    void a_page_asks_as_few_questions_about_sixty_milestones_as_about_five(String section) {
        int few = questions(ROOT + section);
        int many = questions("/programmes/many" + section);
        assertThat(few).isBetween(3, 17);
        assertThat(many).isLessThanOrEqualTo(few);
    }

    @Test
    void a_step_asks_as_few_questions_in_a_long_history_as_in_a_short_one() {
        for (String by : List.of("event", "day", "decision")) {
            int few = questions(ROOT + "/replay?at=5&by=" + by);
            assertThat(few).isBetween(10, 40);
            assertThat(questions("/programmes/many/replay?at=60&by=" + by)).isLessThanOrEqualTo(few + 2);
        }
    }

    @Test
    void the_list_of_programmes_asks_as_few_questions_as_an_overview() {
        assertThat(questions("/")).isBetween(3, 10);
    }

    /** How it stands with the ledger is asked once a second, for whichever page comes first. */
    private static boolean isForEveryPage(String statement) {
        return statement.contains("FROM tree_progress") || statement.contains("FROM certificate");
    }

    private static int questions(String path) {
        return questions(pages, path);
    }

    /** How many statements a page or an answer costs. */
    static int questions(ProgrammePages pages, String path) {
        Logger jdbc = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        Level before = jdbc.getLevel();
        ListAppender<ILoggingEvent> heard = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                event.prepareForDeferredProcessing(); // or it would say the name of the thread that asks
                super.append(event);
            }
        };
        heard.start();
        jdbc.setLevel(Level.DEBUG);
        jdbc.setAdditive(false);
        jdbc.addAppender(heard);
        try {
            assertThat(pages.status(path)).isEqualTo(200);
        } finally {
            jdbc.detachAppender(heard);
            jdbc.setAdditive(true);
            jdbc.setLevel(before);
        }
        return (int) heard.list.stream()
                .filter(event -> isARequest(event))
                .filter(event -> !isForEveryPage(event.getFormattedMessage()))
                .filter(event -> event.getMessage().startsWith("Executing SQL")
                        || event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }

    private static boolean isARequest(ILoggingEvent event) {
        return event.getThreadName().contains("exec") || event.getThreadName().contains("tomcat");
    }
}
