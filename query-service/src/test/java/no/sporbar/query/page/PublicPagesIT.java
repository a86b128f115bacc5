package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.testing.PublicFacts;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SharedService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public finds: hearings, the organisation, cases, milestones, and where everything came from. */
@ExtendWith(SharedService.Resolver.class)
class PublicPagesIT {
    private static final String ROOT = "/programmes/offentlig";
    private static boolean recorded;

    private final SharedService shared;
    private final RunningService service;

    PublicPagesIT(SharedService shared) {
        this.shared = shared;
        this.service = shared.service();
    }

    @BeforeEach
    void record() {
        if (!recorded) shared.record(PublicFacts.of("offentlig").all().toArray(DomainEvent[]::new));
        recorded = true;
    }

    private Document page(String path) {
        return Jsoup.parse(service.get(ROOT + path).body());
    }

    private static Element one(Element page, String query) {
        return Objects.requireNonNull(page.selectFirst(query), () -> query + " in " + page.text());
    }

    @Test
    void the_hearings_say_what_kind_they_are_and_how_many_answered() {
        Document page = page("/consultations");
        Element card = one(page, "#consultation-horing");
        assertThat(card.text())
                .contains("Ekstern høring", "Åpen", "57 svar i alt ifølge kilden. Fordelingen står ikke i kilden.");
        assertThat(one(card, "h2 a").attr("href")).isEqualTo(ROOT + "/consultations/horing");
    }

    @Test
    void a_hearing_shows_whom_it_asked_and_why_a_deadline_was_extended() {
        assertThat(one(page("/consultations/horing?lang=en"), "#audience-bydeler")
                        .text())
                .contains("Bydelene", "15 November 2024 at 12:00", "Before: 1 November 2024 at 12:00")
                .contains("flere ba om mer tid", "Bydel Grorud");
    }

    @Test
    void the_picture_and_the_table_of_a_question_say_the_same_and_what_the_source_states_stands_beside() {
        Element question = one(page("/consultations/horing"), "#question-1");
        assertThat(question.select("svg.chart-wide .position-count").eachText())
                .containsExactly("+ 1", "– 1", "– – 1", "+ 1", "– 1", "– – 1");
        assertThat(question.select("tbody tr").eachText())
                .containsExactly("Bydeler 0 1 0 1 0 2", "Privatpersoner 0 0 0 0 1 1", "Alle 0 1 0 1 1 3");
        assertThat(question.text())
                .contains("15 svar fra bydeler ifølge kilden. Fordelingen går opp:"
                        + " 6 ønsker en ny struktur utredet nå + 7 positive + 2 skeptiske.");
    }

    @Test
    void answers_can_be_narrowed_by_who_and_by_position() {
        assertThat(page("/consultations/horing").select("#responses article")).hasSize(4);
        Document page = page("/consultations/horing?group=district&position=sceptical");
        assertThat(page.select("#responses article h3").eachText()).containsExactly("Bydel Stovner");
        assertThat(one(page, "#responses article").text())
                .contains("Kom etter fristen", "– Skeptisk", "Skeptisk til sammenslåinger");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("district", "sceptical");
        assertThat(page("/consultations/horing?from=sagene")
                        .select("#responses article")
                        .eachAttr("id"))
                .containsExactly("response-sagene", "response-stovner");
        assertThat(service.get(ROOT + "/consultations/horing?group=nobody").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_private_person_whose_name_was_erased_stands_without_it() {
        assertThat(one(page("/consultations/horing"), "#response-privat h3").text())
                .isEqualTo("En privatperson, navnet er slettet");
    }

    @Test
    void a_suggestion_says_what_became_of_it_and_why_and_leads_there() {
        Element suggestion = one(page("/consultations/horing"), "#suggestion-helhetlig");
        assertThat(suggestion.text())
                .contains("Tatt til følge", "Foreslått av: Bydel Grorud", "Behandlet av Byrådet, 16. januar 2025")
                .contains("Begrunnelse: Dette støttes.");
        assertThat(suggestion.select("a").eachAttr("href"))
                .contains(ROOT + "/principles/styring", ROOT + "/trace/suggestion/helhetlig");
        assertThat(one(page("/consultations/horing"), "#suggestion-sammenheng").text())
                .contains("Ingen har sagt hva det ble til");
    }

    @Test
    void the_organisation_shows_today_and_after_what_is_decided_in_a_picture_and_in_tables() {
        Document page = page("/organisation?effectiveOn=2027-12-31");
        assertThat(page.select("svg.chart-wide .succession")).hasSize(2);
        assertThat(one(page, "#unit-grorud").text())
                .contains("Bydel Grorud", "Finnes", "Bydel Groruddalen", "fra 1. januar 2028", "Fem bydeler");
        assertThat(one(page, "#unit-groruddalen").text()).contains("Ikke begynt");
        assertThat(one(page, "#task-barnevern").text())
                .contains("Bydelene Bydel Grorud", "Kommunen sentralt", "fra 1. januar 2028");
        assertThat(page.select("#unit-grorud a").eachAttr("href"))
                .contains(ROOT + "/decisions/sak?effectiveOn=2027-12-31#point-3");
        Document after = page("/organisation?effectiveOn=2028-01-01");
        assertThat(one(after, "#unit-grorud").text()).contains("Andre har tatt over");
        assertThat(after.select("svg .succession")).isEmpty();
    }

    @Test
    void alternatives_stand_side_by_side_with_the_assessments_they_need() {
        Document page = page("/organisation");
        assertThat(one(page, "#alternatives tbody tr").text())
                .contains("Fem bydeler", "Skissert", "2 enheter blir 1", "Alternativet oppgir 1 til 5: det stemmer.")
                .contains("1 sammenslåing", "Juss (ikke levert)");
        assertThat(one(page, "#alternative-fem").text())
                .contains("Bydel Grorud, Bydel Stovner slås sammen → Bydel Groruddalen");
    }

    @Test
    void an_alternative_whose_units_nobody_has_named_is_not_counted_against_what_it_states() {
        assertThat(page("/organisation").select("#alternatives tbody tr").eachText())
                .anyMatch(row -> row.contains("Færre bydeler")
                        && row.contains("Alternativet oppgir høyst 14.")
                        && !row.contains("stemmer"));
    }

    @Test
    void the_register_says_who_held_the_offices_and_leads_to_each_case() {
        Document page = page("/decisions");
        assertThat(one(page, "#sak").text()).contains("Ordfører: Anne Lindboe", "Involver innbyggerne.");
        assertThat(one(page, "#sak h2 a").attr("href")).isEqualTo(ROOT + "/decisions/sak");
    }

    @Test
    void a_case_says_point_by_point_what_it_led_to() {
        Document page = page("/decisions/sak");
        assertThat(one(page, "h1").text()).isEqualTo("Videre utredning");
        assertThat(one(page, "#point-2").text()).contains("vedtok", "Mer helhetlig styringsstruktur");
        assertThat(one(page, "#point-3").text())
                .contains("ga tilslutning til", "Om en ny bydelsorganisering kan bidra");
        assertThat(one(page, "main").text()).contains("Ingen har sagt hvordan føringen er fulgt opp.");
        assertThat(service.get(ROOT + "/decisions/nope").statusCode()).isEqualTo(404);
    }

    @Test
    void a_trace_walks_back_to_the_hearing_and_forward_to_the_decision() {
        Document page = page("/trace/principle/styring");
        assertThat(one(page, "h1").text()).contains("Mer helhetlig styringsstruktur");
        assertThat(one(page, "#back").text()).contains("Bytt ordlyd", "Bydel Grorud", "Ekstern høring");
        assertThat(page.select("#back li li li a").eachAttr("href"))
                .contains(ROOT + "/consultations/horing#question-1");
        assertThat(one(page, "#forth").text())
                .contains("vedtatt ved", "Videre utredning", "krever (Funksjonshemmede) Konsekvensvurdering");
        assertThat(page("/principles/styring").select("main a").eachAttr("href"))
                .contains(ROOT + "/trace/principle/styring");
        assertThat(service.get(ROOT + "/trace/principle/nope").statusCode()).isEqualTo(404);
        assertThat(service.get(ROOT + "/trace/nothing/x").statusCode()).isEqualTo(404);
    }

    @Test
    void the_work_list_says_what_is_missing_for_what_and_can_be_narrowed() {
        Document page = page("/worklist");
        assertThat(one(page, "table").text())
                .contains("Forslag uten behandling", "Kriterium uten bevis", "Krav vedtatt", "Milepæl valg")
                .contains("Konsekvensvurdering som ikke er levert", "Juss");
        Document narrowed = page("/worklist?kind=suggestion");
        assertThat(narrowed.select("tbody tr")).hasSize(1);
        assertThat(one(narrowed, ".switch [aria-current]").text()).isEqualTo("Forslag uten behandling (1)");
        assertThat(service.get(ROOT + "/worklist?kind=x").statusCode()).isEqualTo(400);
    }

    @Test
    void the_overview_answers_what_is_decided_what_is_next_what_is_late_and_how_fresh_it_is() {
        Document page = page("");
        assertThat(one(page, "#decided").text()).contains("1 sak, 1 avgjort", "Videre utredning 16. januar 2025");
        assertThat(page.select("#next a").eachText()).containsExactly("Milepæl valg");
        assertThat(page.select("#late dl > div").eachText())
                .containsExactly("Sikkert forsinket 1", "Kanskje forsinket 0", "I rute 1", "Uten dato 0");
        assertThat(page.select("#late a").eachText()).containsExactly("Milepæl forsinket");
        assertThat(one(page, "#fresh").text()).contains("Siste posisjon", "Etterslep", "Etterprøving");
    }

    @Test
    void the_board_has_a_list_for_each_state_with_what_is_asked_and_what_shows_it() {
        Document page = page("/milestones");
        assertThat(page.select(".column h2").eachText())
                .containsExactly("Planlagt 2", "Nådd 1", "Ikke nådd i tide 0", "Avlyst 1");
        assertThat(one(page, "#milestone-horing").text())
                .contains("Kriterium: Krav besvart (oppfylt) vist ved Høring Ekstern høring");
        assertThat(one(page, "#milestone-valg").text())
                .contains("våren 2028", "mellom 1. januar 2028 og 30. juni 2028", "Krav vedtatt (ikke vist oppfylt)")
                .contains("Må vente på: Milepæl horing (Nådd)");
        assertThat(one(page, "#milestone-forsinket").text()).contains("Tiden er ute, ikke meldt nådd");
        assertThat(page("/milestones?state=planned").select(".column")).hasSize(1);
        assertThat(service.get(ROOT + "/milestones?state=x").statusCode()).isEqualTo(400);
    }

    @Test
    void a_milestone_shows_how_it_moved_as_the_days_that_it_may_be() {
        Document page = page("/milestones/valg");
        assertThat(page.select("#steps tbody tr")).hasSizeGreaterThan(2);
        assertThat(one(page, "#steps").text()).contains("høsten 2027", "våren 2028", "delayed");
        assertThat(one(page, "main").text()).contains("Først planlagt høsten 2027 mellom 1. august 2027 og");
        assertThat(one(page("/milestones/horing"), "#after").text()).contains("Milepæl valg");
        assertThat(service.get(ROOT + "/milestones/nope").statusCode()).isEqualTo(404);
    }

    @Test
    void search_finds_inflected_words_and_marks_them_and_never_makes_markup() {
        Document page = page("/search?q=h%C3%B8ringen");
        assertThat(page.select(".hits mark").eachText()).contains("høring");
        assertThat(page.select(".hits h2 a").eachAttr("href")).contains(ROOT + "/consultations/horing");
        assertThat(one(page, "main [role=status]").text()).startsWith("Treff 1 til");
        Document narrowed = page("/search?q=sammensl%C3%A5ing&kind=response");
        assertThat(narrowed.select(".hits h2 .label").eachText()).containsOnly("Høringssvar");
        assertThat(narrowed.select(".hits > li")).hasSize(2);
        assertThat(narrowed.select("input[checked]").eachAttr("value")).containsExactly("response");
        Document all = Jsoup.parse(service.get("/search?q=Groruddalen").body());
        assertThat(one(all, ".hits").text()).contains("Oslo", "Bydel Groruddalen");
        assertThat(one(page("/search?q=%3Cscript%3E+finnesikke"), "main [role=status]")
                        .text())
                .isEqualTo("Fant ingenting for «<script> finnesikke».");
        assertThat(one(page("/search?q=-"), "main [role=status]").text())
                .isEqualTo("Skriv minst ett ord å lete etter.");
        assertThat(page("/search").select("main [role=status], .hits")).isEmpty();
    }

    @Test
    void every_page_has_a_field_that_searches_the_programme_it_is_about() {
        assertThat(one(page("/goals"), ".site-search").attr("action")).isEqualTo(ROOT + "/search");
        assertThat(one(Jsoup.parse(service.get("/").body()), ".site-search").attr("action"))
                .isEqualTo("/search");
    }

    @Test
    void the_widget_alone_may_be_shown_inside_other_pages() {
        HttpResponse<String> widget = service.get(ROOT + "/widget/milestones?lang=en&limit=2");
        assertThat(widget.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(widget.headers().firstValue("X-Frame-Options")).isEmpty();
        Document page = Jsoup.parse(widget.body());
        assertThat(page.select("li a").eachText()).containsExactly("Milepæl forsinket", "Milepæl valg");
        assertThat(page.select("script, form, iframe")).isEmpty();
        assertThat(page.select("a")).allMatch(a -> a.attr("target").equals("_blank"));
        HttpResponse<String> embed = service.get(ROOT + "/embed");
        assertThat(embed.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(one(Jsoup.parse(embed.body()), "pre").text())
                .contains("<iframe src=\"http://127.0.0.1:", ROOT + "/widget/milestones\" title=\"Milepæler i Oslo\"");
        assertThat(service.get(ROOT + "/widget/milestones?limit=0").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_wall_screen_renews_itself_with_and_without_scripts_and_says_how_fresh_it_is() {
        Document page = page("/wall");
        assertThat(one(page, "main").attr("data-live")).isEqualTo("/api" + ROOT + "/live");
        assertThat(one(page, "noscript").html()).contains("http-equiv=\"refresh\"");
        assertThat(page.select("h2").eachText())
                .containsExactly("Hva er bestemt?", "Hva er det neste?", "Hva er forsinket?", "Hvor ferskt er dette?");
        assertThat(page.text()).contains("Etterslep", "Siste posisjon");
    }

    @Test
    void the_accessibility_statement_says_what_does_not_conform_and_how_to_complain() {
        Document page = Jsoup.parse(service.get("/accessibility").body());
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Hvor godt sidene oppfyller kravene",
                        "Det som ikke er i samsvar",
                        "Hvordan erklæringen er laget",
                        "Si fra om noe ikke virker",
                        "Klage");
        assertThat(page.select("footer a").eachAttr("href")).contains("/accessibility");
    }

    @Test
    void pages_that_belong_together_stand_behind_one_name() {
        Document page = page("/changes");
        assertThat(page.expectFirst(".sections").select("a").eachText())
                .containsExactly(
                        "Oversikt",
                        "Mål og prinsipper",
                        "Høringer",
                        "Vedtak",
                        "Milepæler",
                        "Organisasjon",
                        "Arbeidsliste",
                        "Historikk",
                        "Følg med");
        assertThat(page.select(".sections-below a").eachText())
                .isEqualTo(List.of("Historikk", "Endringer", "Avspilling", "Sletteregister"));
        assertThat(one(page, ".sections-below [aria-current=page]").text()).isEqualTo("Endringer");
    }
}
