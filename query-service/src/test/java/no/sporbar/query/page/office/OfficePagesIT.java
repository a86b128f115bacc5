package no.sporbar.query.page.office;

import static no.sporbar.query.testing.StubCommandService.ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.embedded.login.DemoUser;
import no.sporbar.query.office.CommandTable;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.LoggedIn;
import no.sporbar.query.testing.SharedService;
import no.sporbar.query.testing.StubCommandService;
import no.sporbar.query.testing.StubCommandService.Answer;
import no.sporbar.query.testing.StubCommandService.Asked;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The programme office at work in a browser without scripts, from an empty form to what is recorded. */
@ExtendWith(SharedService.Resolver.class)
class OfficePagesIT {
    private static final String PROGRAMME = "kontoret";
    private static final String OFFICE = "/programmes/" + PROGRAMME + "/office";
    private static final String REVISE = OFFICE + "/commands/revise-goal";
    private static final String HOSTILE = "\"><script>alert(1)</script>";

    private final SharedService shared;
    private final StubCommandService commands;

    OfficePagesIT(SharedService shared) {
        this.shared = shared;
        this.commands = shared.commands();
        if (shared.service().get("/programmes/" + PROGRAMME).statusCode() == 404) {
            Facts facts = Facts.of(PROGRAMME);
            shared.record(
                    facts.started("Kontoret"),
                    facts.sourceRegistered("byradssak"),
                    facts.goalProposed("mal-1", 1, "Gode tjenester"),
                    facts.milestonePlanned("valg", "2027-23"));
        }
    }

    @Test
    void every_command_has_a_form_in_every_language_that_is_small() {
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            int lang = 0;
            for (CommandTable.Line line : CommandTable.all()) {
                String language = List.of("nb", "nn", "en").get(lang++ % 3);
                HttpResponse<String> page = liv.get(OFFICE + "/commands/" + line.command() + "?lang=" + language);
                assertThat(page.statusCode()).as(line.command()).isEqualTo(200);
                assertThat(page.body().length()).isLessThan(100_000);
                Document form = Jsoup.parse(page.body());
                assertThat(form.select("form.office-form input[name=_csrf]")).hasSize(1);
                assertThat(form.select("[name^=/]")).isNotEmpty();
                for (Element field : form.select("main input:not([type=hidden]), main select, main textarea"))
                    assertThat(field.hasAttr("aria-label")
                                    || !form.select("label[for=" + field.id() + "]")
                                            .isEmpty())
                            .as("%s %s has a label", line.command(), field.id())
                            .isTrue();
            }
        }
    }

    @Test
    void what_was_filled_in_is_rehearsed_and_then_recorded_with_the_version_that_was_shown() {
        commands.answers(
                ACCEPTED, new Answer(200, "{\"stream\":\"goal:kontoret/mal-1\",\"version\":1,\"lastPosition\":1}"));
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            Document preview = Jsoup.parse(liv.post(REVISE, filled()).body());
            assertThat(preview.select("main").text())
                    .contains("Ingenting er registrert ennå", "Gode tjenester", "våren 2024", "Det er antatt");
            Map<String, String> carried = fields(preview);
            carried.put("do", "record");
            HttpResponse<String> done = liv.post(REVISE, carried);
            assertThat(done.uri().getPath()).isEqualTo("/programmes/" + PROGRAMME + "/goals/mal-1");
            assertThat(Jsoup.parse(done.body()).select(".notice-done").text()).contains("Registrert ved posisjon 1");
        }
        Asked sent = commands.asked().getLast();
        assertThat(sent.path()).isEqualTo("/api/programmes/kontoret/commands/revise-goal");
        assertThat(sent.body())
                .contains("\"decidedOn\":\"2024-21\"", "\"wording\":\"Bedre tjenester\"")
                .doesNotContain("isAdmin");
        assertThat(sent.token()).startsWith("Bearer ");
        assertThat(sent.key()).matches("[0-9a-f]{32}");
        assertThat(sent.ifMatch()).isEqualTo("\"0\"");
    }

    @Test
    void a_refusal_stands_at_its_field_with_all_that_was_typed_and_nothing_typed_is_markup() {
        String mistakes = "[{\"pointer\":\"/wording\",\"code\":\"body.too-long\",\"detail\":\"x\"}]";
        commands.answers(
                new Answer(
                        200,
                        "{\"commands\":1,\"refusals\":[{\"index\":0,\"code\":\"request.invalid\",\"detail\":\"x\",\"mistakes\":"
                                + mistakes + "}]}"),
                new Answer(500, "{}"));
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            Map<String, String> typed = filled();
            typed.put("/wording", HOSTILE);
            typed.put("/reason", HOSTILE);
            Document form = Jsoup.parse(liv.post(REVISE, typed).body());
            assertThat(form.select("#wrong a").attr("href")).isEqualTo("#f-wording");
            assertThat(form.select("#f-wording-problem").text()).isEqualTo("Ordlyd er for langt.");
            assertThat(form.expectFirst("[name=/wording]").val()).isEqualTo(HOSTILE);
            assertThat(form.expectFirst("[name=/provenance/decidedOn]").val()).isEqualTo("våren 2024");
            assertThat(form.select("main script")).isEmpty();
        }
    }

    @Test
    void whoever_was_not_first_sees_both_and_may_send_on_the_new_version() {
        commands.answers(ACCEPTED, new Answer(412, "{\"code\":\"version.changed\",\"detail\":\"x\",\"version\":7}"));
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            Map<String, String> carried =
                    fields(Jsoup.parse(liv.post(REVISE, filled()).body()));
            carried.put("do", "record");
            Document conflict = Jsoup.parse(liv.post(REVISE, carried).body());
            assertThat(conflict.select("h1").text()).isEqualTo("Noen kom før deg");
            assertThat(conflict.select("main").text()).contains("Bedre tjenester");
            assertThat(conflict.expectFirst("[name=version]").val()).isEqualTo("7");
            assertThat(conflict.select("button[value=edit], button[value=record]"))
                    .hasSize(2);
        }
    }

    @Test
    void a_service_that_is_away_loses_nothing() {
        commands.answers(new Answer(500, "{}"), new Answer(500, "{}"));
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            Map<String, String> typed = filled();
            typed.put("draft", "b".repeat(32));
            Document form = Jsoup.parse(liv.post(REVISE, typed).body());
            assertThat(form.select("main .notice").text()).contains("svarer ikke akkurat nå");
            assertThat(form.expectFirst("[name=/wording]").val()).isEqualTo("Bedre tjenester");
            Document draft = liv.page(REVISE + "?draft=" + "b".repeat(32));
            assertThat(draft.expectFirst("[name=/wording]").val()).isEqualTo("Bedre tjenester");
            liv.post(OFFICE + "/drafts/" + "b".repeat(32) + "/discard", Map.of());
            assertThat(liv.get(REVISE + "?draft=" + "b".repeat(32)).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_takes_two_people_is_sent_for_approval() {
        String required =
                "{\"commands\":1,\"refusals\":[{\"index\":0,\"code\":\"four-eyes.required\",\"detail\":\"x\",\"mistakes\":[]}]}";
        commands.answers(new Answer(200, required), new Answer(409, "{\"code\":\"x\",\"detail\":\"Nei\"}"));
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            Document preview = Jsoup.parse(liv.post(REVISE, filled()).body());
            assertThat(preview.select("button[value=request]").text()).isEqualTo("Send til godkjenning");
            Map<String, String> carried = fields(preview);
            carried.put("do", "request");
            carried.put("approval-reason", "Er klart");
            liv.post(REVISE, carried);
            assertThat(commands.asked().getLast().path()).endsWith("/commands/request-approval");
            assertThat(commands.asked().getLast().body())
                    .contains("\"command\":\"revise-goal\"", "\"reason\":\"Er klart\"");
        }
    }

    @Test
    void items_are_added_and_removed_without_a_script() {
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            String open = OFFICE + "/commands/open-consultation";
            Map<String, String> typed =
                    new LinkedHashMap<>(Map.of("/questions/#", "1", "/questions/0/text", "Hva?", "add", "/questions"));
            Document two = Jsoup.parse(liv.post(open, typed).body());
            assertThat(two.select(".form-item")).hasSize(2);
            assertThat(two.select("[autofocus]")).hasSize(1);
            Map<String, String> all = fields(two);
            all.put("remove", "/questions/0");
            Document one = Jsoup.parse(liv.post(open, all).body());
            assertThat(one.select(".form-item")).hasSize(1);
            assertThat(one.expectFirst("[name=/questions/0/text]").val()).isEmpty();
            assertThat(one.expectFirst("[autofocus]").parent()).isEqualTo(one.expectFirst(".form-item"));
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_by_a_page_that_says_how_large_it_may_be_and_what_to_do() {
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            HttpResponse<String> refused = liv.upload(OFFICE + "/import", "x".repeat(4 << 20));
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(Jsoup.parse(refused.body()).select("main").text())
                    .contains("er for stort", "er 4 MB", "Ingenting er gjort", "send en del om gangen");
            assertThat(liv.upload(OFFICE + "/import", "x".repeat((4 << 20) - 1_000))
                            .uri()
                            .getPath())
                    .isEqualTo(OFFICE + "/import");
        }
    }

    @Test
    void nobody_works_on_a_programme_who_may_not() {
        String mine = "/programmes/oslo-bydelsprosjektet/office/commands/revise-goal";
        try (LoggedIn siri = LoggedIn.as(shared, DemoUser.SIRI);
                LoggedIn nobody = LoggedIn.nobody(shared)) {
            assertThat(siri.get(REVISE).statusCode()).isEqualTo(403);
            assertThat(siri.post(REVISE, filled()).statusCode()).isEqualTo(403);
            assertThat(siri.get(mine).statusCode()).isEqualTo(403);
            assertThat(siri.get("/programmes/new").statusCode()).isEqualTo(403);
            assertThat(nobody.get(REVISE).uri().getPath()).doesNotContain("office");
        }
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            assertThat(liv.postWith("forged", REVISE, filled()).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void the_home_finds_commands_and_pages_lead_there() {
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV);
                LoggedIn nobody = LoggedIn.nobody(shared)) {
            assertThat(liv.page(OFFICE + "?search=milep%C3%A6l+flytt")
                            .select(".shelves a")
                            .eachText())
                    .contains("Flytt en milepæl");
            String goal = "/programmes/" + PROGRAMME + "/goals/mal-1";
            assertThat(liv.page(goal).select(".at-work a").attr("href")).isEqualTo(OFFICE + "/things/goal/mal-1");
            assertThat(nobody.page(goal).select(".at-work")).isEmpty();
            assertThat(liv.page(OFFICE + "/things/goal/mal-1")
                            .select(".shelves a")
                            .eachAttr("href"))
                    .contains(REVISE + "?goal=mal-1");
            assertThat(liv.page(REVISE + "?goal=mal-1")
                            .select("[name=/goal] option[selected]")
                            .text())
                    .isEqualTo("Gode tjenester");
        }
    }

    @Test
    void whoever_may_record_finds_the_form_that_mends_each_line_of_the_work_list_and_nobody_else_does() {
        String list = "/programmes/" + PROGRAMME + "/worklist";
        String mends = "td[data-label='Hva du kan gjøre'] a";
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV);
                LoggedIn siri = LoggedIn.as(shared, DemoUser.SIRI);
                LoggedIn nobody = LoggedIn.nobody(shared)) {
            assertThat(liv.page(list).select(mends).eachAttr("href"))
                    .containsOnly(OFFICE + "/commands/confirm-assumption?about=programme%2F" + PROGRAMME
                            + "&fact=programme.seasons-changed");
            String position = liv.get("/api/programmes/" + PROGRAMME)
                    .headers()
                    .firstValue("Sporbar-Position")
                    .orElseThrow();
            for (Document page : List.of(siri.page(list), nobody.page(list), liv.page(list + "?asAt=" + position))) {
                assertThat(page.select("tbody tr")).hasSize(1);
                assertThat(page.select(mends)).isEmpty();
            }
            assertThat(liv.page(OFFICE)
                            .select("section[aria-labelledby=missing-heading] a")
                            .eachAttr("href"))
                    .containsExactly(list + "?kind=assumption");
            HttpResponse<String> moved = liv.get(OFFICE + "/missing/assumption");
            assertThat(moved.uri().toString()).endsWith(list + "?kind=assumption");
            assertThat(moved.previousResponse().orElseThrow().statusCode()).isEqualTo(301);
            assertThat(liv.get(OFFICE + "/missing/x").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_programme_is_started_step_by_step() {
        commands.answers(ACCEPTED, new Answer(200, "{\"stream\":\"programme:nytt-program\",\"version\":1}"));
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            Document step = liv.page("/programmes/new");
            for (int number = 1; number < 5; number++) {
                Map<String, String> all = fields(step);
                all.put("/name", "Nytt program");
                all.put("do", "next");
                step = Jsoup.parse(liv.post("/programmes/new", all).body());
                assertThat(step.expectFirst("[name=step]").val()).isEqualTo(Integer.toString(number + 1));
            }
            assertThat(step.expectFirst("[name=/programme]").val()).isEqualTo("nytt-program");
            Map<String, String> all = fields(step);
            all.put("do", "record");
            liv.post("/programmes/new", all);
            assertThat(commands.asked().getLast().path())
                    .isEqualTo("/api/programmes/nytt-program/commands/start-programme");
        }
    }

    private static Map<String, String> filled() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("/goal", "mal-1");
        typed.put("/wording", "Bedre tjenester");
        typed.put("/isAdmin", "true");
        typed.put("/provenance/decidedOn", "våren 2024");
        typed.put("/provenance/basis/kind", "assumption");
        typed.put("/provenance/basis/by", "Kontoret");
        typed.put("/provenance/basis/why", "Står ikke i kilden");
        typed.put("do", "preview");
        return typed;
    }

    /** What a browser would send of a page's form. */
    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page.select("form.office-form input[name], form.office-form textarea[name]"))
            if (!field.attr("type").matches("radio|checkbox|file") || field.hasAttr("checked"))
                if (!field.attr("name").equals("_csrf")) fields.put(field.attr("name"), field.val());
        return fields;
    }
}
