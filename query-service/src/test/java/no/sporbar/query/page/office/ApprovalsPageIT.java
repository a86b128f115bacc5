package no.sporbar.query.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.sporbar.embedded.login.DemoUser;
import no.sporbar.events.ApprovalEvent.ApprovalRefused;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalId;
import no.sporbar.events.CommandBody;
import no.sporbar.events.ProgrammeEvent.ProgrammeFourEyesSet;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.LoggedIn;
import no.sporbar.query.testing.SharedService;
import no.sporbar.query.testing.StubCommandService.Answer;
import no.sporbar.query.testing.StubCommandService.Asked;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one person asked for, as the other sees it and settles it. */
@ExtendWith(SharedService.Resolver.class)
class ApprovalsPageIT {
    private static final Facts FACTS = Facts.of("to-personer");
    private static final String PAGE = "/programmes/to-personer/office/approvals";

    private static final Answer WOULD_LEAD_TO = new Answer(200, """
            {"commands":1,"refusals":[],"facts":[
              {"index":0,"type":"approval.given","stream":"approval:to-personer/a-1","data":{"approval":"a-1"}},
              {"index":0,"type":"goal.revised","stream":"goal:to-personer/mal-1","data":{"wording":"nye ord"}}]}""");
    private static final Answer REFUSED =
            new Answer(409, "{\"code\":\"goal.withdrawn\",\"detail\":\"Målet er trukket.\"}");

    private final SharedService shared;

    ApprovalsPageIT(SharedService shared) {
        this.shared = shared;
    }

    @Test
    void an_approver_sees_what_waits_and_answers_it_with_a_reason() {
        shared.record(
                FACTS.started("To personer"),
                FACTS.goalProposed("mal-1", 1, "Gode tjenester"),
                new ProgrammeFourEyesSet(FACTS.programme(), List.of("adopt-goal"), "vedtak tar to", Facts.CITED),
                asked(FACTS, "a-1"),
                asked(FACTS, "a-2"),
                new ApprovalRefused(FACTS.programme(), new ApprovalId("a-2"), "punktet falt", Facts.CITED));
        shared.commands().answers(WOULD_LEAD_TO, new Answer(500, "{}"));
        try (LoggedIn liv = LoggedIn.as(shared, DemoUser.LIV)) {
            Document list = liv.page(PAGE);
            assertThat(list.select("section[aria-labelledby=waiting-heading] article")
                            .text())
                    .contains("Gode tjenester", "kari", "bystyret har vedtatt");
            assertThat(list.select("section[aria-labelledby=settled-heading] article")
                            .text())
                    .contains("Avslått");
            Document one = liv.page(PAGE + "/a-1");
            assertThat(one.select("main button[name=do]").eachAttr("value")).containsExactly("give", "refuse");
            assertThat(one.select("main").text()).contains("Gode tjenester", "nye ord");
            assertThat(one.select("section[aria-labelledby=facts-heading] h3").eachText())
                    .containsExactly("Et mål fikk ny ordlyd");
            Document without = Jsoup.parse(liv.post(PAGE + "/a-1", Map.of("do", "refuse", "reason", " "))
                    .body());
            assertThat(without.select("#reason-problem").text()).isNotEmpty();
            Document away = Jsoup.parse(liv.post(PAGE + "/a-1", Map.of("do", "refuse", "reason", "ikke nå"))
                    .body());
            assertThat(away.select("[role=alert]").text()).contains("svarer ikke");
            assertThat(away.expectFirst("#reason").text()).isEqualTo("ikke nå");
            shared.commands().answers(WOULD_LEAD_TO, REFUSED);
            Document refused =
                    Jsoup.parse(liv.post(PAGE + "/a-1", Map.of("do", "give")).body());
            assertThat(refused.select("[role=alert]").text()).contains("Målet er trukket.");
            Asked sent = shared.commands().asked().getFirst();
            assertThat(sent.path()).endsWith("/to-personer/commands/give-approval");
            assertThat(sent.body()).contains("\"approval\":\"a-1\"", "\"kind\":\"citation\"");
            assertThat(liv.get(PAGE + "/a-9").statusCode()).isEqualTo(404);
            assertThat(liv.page(PAGE + "/a-2?lang=en").select("main button[name=do]"))
                    .isEmpty();
        }
        try (LoggedIn kari = LoggedIn.as(shared, DemoUser.KARI)) {
            assertThat(kari.get(PAGE).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whoever_has_a_role_in_another_programme_neither_sees_nor_settles_what_waits_in_this_one() {
        Facts here = Facts.of("til-naboen");
        shared.record(here.started("Til naboen"), asked(here, "a-7"));
        Map<DemoUser, String> neighbours =
                Map.of(DemoUser.SIRI, "fjordvik-omstilling", DemoUser.ANDERS, "oslo-bydelsprosjektet");
        neighbours.values().forEach(own -> shared.record(Facts.of(own).started(own)));
        shared.commands().answers(WOULD_LEAD_TO, new Answer(200, "{\"stream\":\"approval:til-naboen/a-7\"}"));
        neighbours.forEach((neighbour, own) -> {
            try (LoggedIn browser = LoggedIn.as(shared, neighbour)) {
                for (String path : List.of(approvals("til-naboen"), approvals("til-naboen") + "/a-7"))
                    assertHidden(browser.get(path), 403);
                assertHidden(browser.get(approvals(own)), 200);
                assertHidden(browser.get(approvals(own) + "/a-7"), 404);
                for (String wanted : List.of("give", "refuse", "withdraw")) {
                    Map<String, String> form = Map.of("do", wanted, "reason", "fordi", "programme", "til-naboen");
                    assertHidden(browser.post(approvals("til-naboen") + "/a-7", form), 403);
                    assertHidden(browser.post(approvals(own) + "/a-7", form), 404);
                }
            }
        });
        assertThat(shared.commands().asked()).isEmpty();
    }

    private static String approvals(String programme) {
        return "/programmes/" + programme + "/office/approvals";
    }

    private static void assertHidden(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("bystyret har vedtatt", "nye ord");
    }

    private static ApprovalRequested asked(Facts facts, String id) {
        return new ApprovalRequested(
                facts.programme(),
                new ApprovalId(id),
                "revise-goal",
                1,
                new CommandBody("{\"goal\":\"mal-1\",\"wording\":\"nye ord\"}"),
                "goal:" + facts.programme().value() + "/mal-1",
                "kari",
                "bystyret har vedtatt",
                null,
                Facts.CITED);
    }
}
