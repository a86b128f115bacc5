package no.sporbar.query.page;

import static no.sporbar.query.page.ProgrammePages.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every reader gets, with a keyboard, a screen reader or a phone, in every language. */
class PagesIT {
    static final List<String> PAGES = List.of(
            "/",
            ROOT,
            ROOT + "?window=all",
            ROOT + "/goals",
            ROOT + "/goals/mal-1",
            ROOT + "/principles/p-1",
            ROOT + "/decisions",
            ROOT + "/history",
            ROOT + "/redactions",
            ROOT + "/trend",
            ROOT + "/trend?milestone=valg&axis=decided",
            ROOT + "/replay",
            ROOT + "/replay?at=5&by=day&subject=goal/mal-1",
            ROOT + "/replay?by=decision&asAt=17",
            ROOT + "/changes",
            ROOT + "/changes?from=start",
            ROOT + "/changes?from=5&to=5",
            ROOT + "?from=8",
            ROOT + "/goals?asAt=5",
            ROOT + "/decisions?asAt=17&effectiveOn=2028-01-01",
            "/programmes/tomt",
            "/programmes/tomt/goals",
            "/programmes/tomt/decisions",
            "/programmes/tomt/trend",
            "/programmes/tomt/replay",
            "/programmes/tomt/redactions",
            "/programmes/tomt/subscribe",
            "/programmes/rettet/goals/mal-1",
            "/programmes/utredet",
            "/programmes/spent",
            "/programmes/slettet/redactions",
            "/programmes/slettet/replay",
            "/programmes/many",
            "/programmes/many/goals?from=g25",
            "/programmes/many/milestones?state=planned&from=m45",
            "/programmes/offentlig/consultations",
            "/programmes/offentlig/consultations/horing",
            "/programmes/offentlig/consultations/horing?group=district",
            "/programmes/offentlig/organisation",
            "/programmes/offentlig/organisation?effectiveOn=2027-12-31",
            "/programmes/offentlig/decisions",
            "/programmes/offentlig/decisions/sak",
            "/programmes/offentlig",
            "/programmes/offentlig/milestones",
            "/programmes/offentlig/milestones/valg",
            "/programmes/offentlig/search?q=bydel",
            "/programmes/offentlig/search?q=bydel&kind=unit",
            "/programmes/offentlig/embed",
            "/search?q=struktur",
            "/search",
            "/accessibility",
            "/programmes/tomt/milestones",
            "/programmes/offentlig/worklist",
            "/programmes/offentlig/trace/principle/styring",
            "/programmes/offentlig/trace/decision/sak",
            "/programmes/tomt/consultations",
            "/programmes/tomt/organisation",
            "/programmes/tomt/worklist",
            "/programmes/flyttet/changes?from=start");

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
    @FieldSource("PAGES")
    void a_page_has_one_name_headings_in_order_and_ids_that_are_used_once(String path) {
        for (String language : List.of("nb", "nn", "en")) {
            Document page = pages.page(in(path, language));
            assertThat(page.select("h1")).hasSize(1);
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
                assertThat(heading.text()).isNotBlank();
                before = level;
            }
            Set<String> ids = new HashSet<>();
            page.select("[id]")
                    .forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
            assertThat(page.title()).endsWith("Sporbar").doesNotStartWith("Sporbar");
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void a_page_is_in_the_language_it_says_and_has_no_message_that_is_missing(String path) {
        assertThat(pages.page(path).expectFirst("html").attr("lang")).isEqualTo("nb");
        for (String language : List.of("nb", "nn", "en")) {
            Document page = pages.page(in(path, language));
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.html()).doesNotContain("??").doesNotContain("{0}");
        }
    }

    @Test
    void official_wordings_are_marked_as_norwegian_on_an_english_page() {
        Document page = pages.page(ROOT + "/principles/p-1?lang=en");
        List<Element> wordings = page.getElementsMatchingOwnText("^Mer (en|hel)hetlig styringsstruktur$");
        assertThat(wordings).isNotEmpty().allMatch(e -> language(e).equals("nb"));
        assertThat(page.select(".wording")).allMatch(e -> e.attr("lang").equals("nb"));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void a_page_works_with_a_keyboard_and_without_scripts(String path) {
        Document page = pages.page(path);
        assertThat(page.expectFirst("body > a").attr("href")).isEqualTo("#main");
        assertThat(page.getElementById("main")).isNotNull();
        assertThat(page.select("a:not([aria-disabled])"))
                .allMatch(a -> !a.attr("href").isBlank());
        assertThat(page.select("form")).allMatch(form -> form.attr("method").equals("get"));
        assertThat(page.select("input, select"))
                .allMatch(input -> input.attr("type").equals("hidden")
                        || page.select("label[for=" + input.id() + "]").size() == 1);
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
    }

    @Test
    void the_picture_and_the_table_under_it_say_the_same() {
        Document page = pages.page(ROOT);
        List<String> table = page.select("tbody:has(#group-periods), tbody:has(#group-shown)")
                .select("th[scope=row]")
                .eachText();
        List<String> picture =
                page.expectFirst("svg.timeline-wide").select("text.tl-name").eachText();
        assertThat(table).hasSizeGreaterThan(4);
        assertThat(String.join(" ", picture)).isEqualTo(String.join(" ", table));
    }

    @Test
    void a_changed_wording_is_shown_with_what_was_removed_and_added_in_words_too() {
        Element step =
                pages.page(ROOT + "/principles/p-1?lang=nn").select(".step").get(1);
        assertThat(step.select("del").text()).isEqualTo("fjerna: enhetlig");
        assertThat(step.select("ins").text()).isEqualTo("lagt til: helhetlig");
        assertThat(step.text()).contains("Registrert", "16. januar 2025 kl. 09.00.04", "kari", "Posisjon 5", "L666");
    }

    @Test
    void principles_stand_in_the_order_of_the_alphabet_and_the_page_says_that_they_are_not_ranked() {
        Document page = pages.page(ROOT + "/goals?lang=en");
        assertThat(page.select(".principles h4").eachText())
                .containsExactly("Mer helhetlig styringsstruktur", "Rendyrking av finansieringsprinsippet");
        assertThat(page.text()).contains("Principles are not ranked");
    }

    @Test
    void an_earlier_moment_says_so_leads_back_to_now_and_keeps_its_links_in_the_past() {
        Document page = pages.page(ROOT + "/principles/p-1?asAt=4");
        assertThat(page.expectFirst(".notice-past").text()).contains("posisjon 4", "16. januar 2025 kl. 09.00");
        assertThat(page.expectFirst(".notice-past a").attr("href")).isEqualTo(ROOT + "/principles/p-1");
        assertThat(page.select(".sections a")).allMatch(a -> a.attr("href").endsWith("?asAt=4"));
        assertThat(page.expectFirst("h1").text()).contains("Mer enhetlig styringsstruktur");
    }

    @Test
    void the_time_bar_says_the_moment_and_leads_to_every_decision_on_the_same_page() {
        Document now = pages.page(ROOT + "/goals?lang=en");
        assertThat(now.expectFirst(".time-bar-text").text())
                .isEqualTo("As it is now, at position 18, recorded 16 January 2025 at 09:00.");
        assertThat(now.expectFirst(".time-bar a[rel=prev]").text()).startsWith("Previous decision: Recommendation:");
        assertThat(now.select(".time-bar a[rel=next]")).isEmpty();
        assertThat(now.select(".time-bar-marks a").eachAttr("href"))
                .containsExactly(ROOT + "/goals?asAt=17", ROOT + "/goals?asAt=18");
        assertThat(now.select(".time-bar-picture a").eachAttr("href"))
                .isEqualTo(now.select(".time-bar-marks a").eachAttr("href"));
        assertThat(now.select(".time-bar-past, .notice-past")).isEmpty();
    }

    @Test
    void from_the_past_the_time_bar_leads_on_to_what_came_after() {
        Document page = pages.page(ROOT + "?window=all&asAt=17&lang=en");
        assertThat(page.expectFirst(".time-bar-past .time-bar-text").text()).startsWith("As it was at position 17");
        assertThat(page.select(".time-bar a[rel=prev]")).isEmpty();
        assertThat(page.expectFirst(".time-bar a[rel=next]").attr("href")).isEqualTo(ROOT + "?window=all&asAt=18");
        assertThat(page.expectFirst(".time-bar-marks a[aria-current]").attr("href"))
                .endsWith("asAt=17");
        assertThat(page.select(".time-bar-ahead")).hasSize(1);
        assertThat(page.expectFirst(".time-bar-steps li:last-child a").attr("href"))
                .isEqualTo(ROOT + "?window=all");
    }

    @Test
    void who_looks_at_one_day_stays_there_and_is_told_so() {
        Document page = pages.page(ROOT + "/decisions?effectiveOn=2028-01-01&lang=en");
        assertThat(page.expectFirst(".notice-past").text()).contains("Only what applies on 1 January 2028");
        assertThat(page.select(".sections a")).allMatch(a -> a.attr("href").endsWith("?effectiveOn=2028-01-01"));
        assertThat(page.select(".time-bar-marks a"))
                .allMatch(a -> a.attr("href").contains("effectiveOn=2028-01-01&asAt="));
        assertThat(page.expectFirst("#effective-on").attr("value")).isEqualTo("2028-01-01");
        assertThat(page.select(".other-moment input[name=effectiveOn]")).hasSize(3);
    }

    @Test
    void tracks_stand_under_the_timeline_and_those_that_ended_say_why() {
        Document page = pages.page("/programmes/utredet");
        assertThat(page.select("#timeline ~ #tracks")).hasSize(1);
        assertThat(page.expectFirst("#track-a").text())
                .contains("Utrede a", "Avsluttet", "Startet under forbehold: Under forbehold om bystyrets tilslutning")
                .contains("Ses i sammenheng med: Utrede b", "Avsluttet fordi: bystyret ga ikke sin tilslutning")
                .contains("Følger av: Videre utredning (punkt 3)");
        assertThat(page.expectFirst("#track-a a").attr("href")).endsWith("/programmes/utredet/decisions?from=sak#sak");
        assertThat(page.expectFirst("#track-b").text())
                .contains("Utredes", "Utrede a")
                .doesNotContain("Avsluttet");
        assertThat(page.expectFirst("#track-c").text()).contains("Fullført", "Resultat: ni til elleve bydeler");
        assertThat(pages.page("/programmes/utredet?lang=en")
                        .expectFirst("#track-a")
                        .text())
                .contains("Ended because:", "point 3");
        assertThat(pages.page(ROOT).select("#tracks")).isEmpty();
    }

    @Test
    void the_plan_says_where_it_does_not_work_out_or_may_not() {
        Document page = pages.page("/programmes/spent");
        assertThat(page.select("#tensions li").eachText())
                .containsExactly(
                        "Sikkert: «Milepæl konstituert» kommer etter fristen, som er 20. september 2027."
                                + " Det mangler minst 11 dager.",
                        "Mulig: «Milepæl frist» (våren 2026) kan komme før «Milepæl resultat» (vinteren 2026), som må"
                                + " være nådd først. Det må gå minst 14 dager imellom. Det kan mangle opptil 103 dager.");
        assertThat(pages.page("/programmes/spent?lang=en")
                        .select("#tensions li")
                        .eachText()
                        .getLast())
                .startsWith("Possible: “Milepæl frist” (spring 2026) may come before");
        assertThat(pages.page(ROOT).select("#tensions")).isEmpty();
    }

    @Test
    void a_milestone_says_by_when_it_is_due_how_early_it_can_be_and_what_has_to_be_shown() {
        Document page = pages.page("/programmes/spent");
        assertThat(page.expectFirst("#milestone-frist").text())
                .contains("Frist: 30. juni 2026")
                .contains("Kriterium: Krav vedtatt (oppfylt)", "Kriterium: Krav orientert (ikke vist oppfylt)")
                .doesNotContain("Tidligst", "Senest");
        assertThat(page.expectFirst("#milestone-valg").text())
                .contains("Senest mulig: 21. august 2027")
                .doesNotContain("Tidligst", "Frist", "Kriterium");
        assertThat(page.expectFirst("#milestone-konstituert").text())
                .contains("Tidligst mulig: mellom 1. oktober 2027 og 30. oktober 2027");
    }

    @Test
    void a_long_list_says_which_part_it_shows_and_leads_to_the_others_on_the_same_day() {
        Document first = pages.page("/programmes/many/goals?effectiveOn=2028-01-01&lang=en");
        assertThat(first.select(".goal")).hasSize(20);
        assertThat(first.expectFirst("h1 ~ .hint").text()).isEqualTo("These are 1 to 20 of 60.");
        assertThat(first.select(".paging a[rel=prev]")).isEmpty();
        String next = first.expectFirst(".paging a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/programmes/many/goals?effectiveOn=2028-01-01&from=g20");

        Document second = pages.page(next + "&lang=en");
        assertThat(second.expectFirst("h1 ~ .hint").text()).isEqualTo("These are 21 to 40 of 60.");
        assertThat(second.expectFirst(".paging a[rel=prev]").attr("href")).endsWith("&from=g00");

        Document board = pages.page("/programmes/many/milestones?state=planned&from=m45");
        assertThat(board.expectFirst("h1 ~ .hint").text()).isEqualTo("Her står 41 til 60 av 60.");
        assertThat(board.select("#milestone-m45")).hasSize(1);
        assertThat(pages.page(ROOT + "/goals").select("h1 ~ .hint, .paging")).isEmpty();
    }

    @Test
    void the_timeline_of_a_long_plan_says_that_it_tells_of_the_nearest_and_where_the_others_are() {
        Document page = pages.page("/programmes/many?lang=en");
        assertThat(page.select("#timeline tr[id^=milestone-]")).hasSize(50);
        Element notice = page.expectFirst("#timeline .notice");
        assertThat(notice.text()).startsWith("These are the 50 milestones that are nearest in time, of 60 in all.");
        assertThat(notice.expectFirst("a").attr("href")).isEqualTo("/programmes/many/milestones");
        assertThat(pages.page(ROOT).select("#timeline .notice")).isEmpty();
    }

    @Test
    void every_page_says_how_fresh_it_is() {
        String footer = pages.page(ROOT + "?lang=en").expectFirst("footer").text();
        assertThat(footer).contains("Last position 18", "16 January 2025 at 09:00", "Lag");
    }

    @Test
    void a_programme_that_stands_still_says_so_and_why() {
        assertThat(pages.page("/programmes/parked?lang=en")
                        .expectFirst(".notice-warning")
                        .text())
                .contains("has stood still since", "of a type that this version does not know", "goal.vanished");
        assertThat(pages.page("/").expectFirst(".card:has(a[href$=parked])").text())
                .contains("Programmet står stille");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programmes/hostile",
                "/programmes/hostile/goals",
                "/programmes/hostile/goals/g",
                "/programmes/hostile/principles/p",
                "/programmes/hostile/history",
                "/programmes/hostile/replay?at=41",
                "/"
            })
    void no_text_from_outside_becomes_markup(String path) {
        Document page = pages.page(path);
        assertThat(page.select("script")).allMatch(script -> script.hasAttr("src"));
        assertThat(page.select("[onload]")).isEmpty();
        assertThat(page.text()).contains("<script>alert('1')</script>");
    }

    /** The language that a screen reader reads the element in. */
    private static String language(Element element) {
        Element said = element.closest("[lang]");
        return said == null ? "" : said.attr("lang");
    }

    private static String in(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
