package no.sporbar.query.page.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.embedded.login.DemoUser;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;
import no.sporbar.query.testing.Desk;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.LoggedIn;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SharedService;
import no.sporbar.query.web.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MvcResult;

/** What operators and auditors see, and what an operator can do about it. */
@ExtendWith(SharedService.Resolver.class)
@TestInstance(Lifecycle.PER_CLASS)
class OperatorPagesIT {
    private static final String TOMORROW = LocalDate.now(Texts.OSLO).plusDays(1).toString();

    private final SharedService shared;
    private final RunningService service;
    private final Desk operator;
    private final Desk auditor;

    OperatorPagesIT(SharedService shared) {
        this.shared = shared;
        this.service = shared.service();
        this.operator = new Desk(service, "olga", "operator");
        this.auditor = new Desk(service, "aud", "auditor");
        shared.record(Facts.of("drift").started("Drift"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/operator",
                "/operator/alarms",
                "/operator/rebuilds",
                "/operator/accounts",
                "/operator/webhooks",
                "/operator/keys",
                "/operator/version",
                "/audit",
                "/audit/accesses",
                "/audit/logins"
            })
    void a_page_is_whole_in_every_language_and_for_whoever_has_the_role_alone(String path) {
        boolean audit = path.startsWith("/audit");
        for (String language : List.of("nb", "nn", "en")) {
            Document page = (audit ? auditor : operator).page(path + "?lang=" + language);
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select(".sections a[aria-current]")).hasSize(1);
            assertThat(page.html()).doesNotContain("??").doesNotContain("{0}").doesNotContain("{1}");
            assertInOrder(page);
        }
        assertThatThrownBy(() -> (audit ? operator : auditor).ask(path))
                .rootCause()
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> new Desk(service, "en", audit ? "auditor:drift" : "operator:drift").ask(path))
                .rootCause()
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void assertInOrder(Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
        assertThat(page.select("main input:not([type=hidden]), main textarea, main select"))
                .allMatch(input -> page.select("label[for=" + input.id() + "]").size() == 1);
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
    }

    @Test
    void health_is_said_in_words_with_what_each_part_is_for() {
        Document page = operator.page("/operator?lang=en");
        assertThat(page.expectFirst("#health-db").text()).contains("The database", "well", "PostgreSQL");
        assertThat(page.expectFirst("#health-intake").text()).contains("The intake", "Kafka");
        assertThat(page.select("#figures-title ~ dl dt").eachText())
                .contains("Events not yet taken in", "Events taken in");
    }

    @Test
    void an_account_is_made_shown_once_and_revoked() {
        MvcResult made =
                operator.send("/operator/accounts", "name", "Tavle", "programme", "drift", "lastDay", TOMORROW);
        assertThat(made.getResponse().getRedirectedUrl()).isEqualTo("/operator/accounts");
        Document page = operator.after(made);
        String token = page.expectFirst("#token").text();
        assertThat(token).startsWith("sporbar_read_");
        assertThat(service.get("/api/programmes/drift", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        Document again = operator.page("/operator/accounts");
        assertThat(again.html()).doesNotContain(token);
        Element form = again.expectFirst("tr:contains(Tavle) form");
        assertThat(operator.after(operator.send(form.attr("action")))
                        .select("[role=status]")
                        .text())
                .contains("Tavle", "trukket tilbake");
        assertThat(service.get("/api/programmes/drift", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_was_wrong_is_said_on_the_form_and_what_was_typed_stays() {
        MvcResult wrong =
                operator.send("/operator/accounts", "name", "<b>Tavle", "programme", "nope", "lastDay", TOMORROW);
        assertThat(wrong.getResponse().getStatus()).isEqualTo(404);
        Document page = operator.after(wrong);
        assertThat(page.select("[role=alert]").text()).contains("nope");
        assertThat(page.expectFirst("#account-name").attr("value")).isEqualTo("<b>Tavle");
        Document webhook = operator.after(operator.send("/operator/webhooks", "url", "ftp://x", "types", "goal.*"));
        assertThat(webhook.select("[role=alert]").text()).contains("ftp://x");
        assertThat(webhook.expectFirst("#webhook-types").attr("value")).isEqualTo("goal.*");
    }

    @Test
    void a_webhook_is_added_and_removed() {
        MvcResult added = operator.send("/operator/webhooks", "url", "http://127.0.0.1:1/drift", "programme", "drift");
        Document page = operator.after(added);
        assertThat(page.expectFirst("#secret").text()).startsWith("whsec_");
        Element form = page.expectFirst("article:contains(127.0.0.1:1/drift) form");
        assertThat(operator.after(operator.send(form.attr("action"))).text()).doesNotContain("127.0.0.1:1/drift");
    }

    @Test
    void an_alarm_is_cleared_with_who_when_and_why_for_ever() {
        LedgerAlarms alarms = service.bean(LedgerAlarms.class);
        alarms.raise(new Trouble("ledger.forked", 0, "test of clearing", "two roots", "note one\nnote two\n"));
        Alarm alarm = alarms.open("ledger.forked", 10).getLast();
        String path = "/operator/alarms/" + alarm.id();
        assertThat(operator.page("/operator/alarms")
                        .expectFirst("#alarm-" + alarm.id())
                        .text())
                .contains("ledger.forked", "two roots", "note one");
        MvcResult tooShort = operator.send(path, "reason", "ok");
        assertThat(tooShort.getResponse().getStatus()).isEqualTo(400);
        assertThat(alarms.open("ledger.forked", 10)).extracting(Alarm::id).contains(alarm.id());
        Document after = operator.after(operator.send(path, "reason", "Øvelse <b>uten</b> fare, avtalt med revisor"));
        assertThat(after.expectFirst("#alarm-" + alarm.id() + " blockquote").text())
                .isEqualTo("Øvelse <b>uten</b> fare, avtalt med revisor");
        assertThat(after.expectFirst("#alarm-" + alarm.id()).text()).contains("olga");
        assertThat(auditor.page("/audit").text()).contains("Øvelse <b>uten</b> fare", "olga");
        assertThat(operator.send(path, "reason", "en gang til, men nå er den borte")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        JdbcTemplate db = service.bean(JdbcTemplate.class);
        for (String change : List.of(
                "DELETE FROM alarm_clearing", "UPDATE alarm_clearing SET reason = 'x'", "TRUNCATE alarm_clearing"))
            assertThatThrownBy(() -> db.update(change)).hasMessageContaining("never changes");
    }

    @Test
    void a_rebuild_of_one_programme_begins_and_its_end_is_shown() {
        Document page = operator.after(operator.send("/operator/rebuilds", "programme", "nope"));
        assertThat(page.select("[role=alert]").text()).contains("nope");
        assertThat(operator.send("/operator/parked/drift/again").getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_key_is_changed_on_the_second_page_only_and_without_the_command_service_it_is_said() {
        assertThat(operator.ask("/operator/keys/rotation").getResponse().getStatus())
                .isIn(200, 404);
        assertThat(auditor.page("/audit/accesses?lang=en")
                        .select("[role=alert]")
                        .text())
                .contains("The command service does not answer");
    }

    @Test
    void through_the_real_login_an_operator_is_let_in_others_are_not_and_a_forged_form_does_nothing() {
        try (LoggedIn ola = LoggedIn.as(shared, DemoUser.OLA);
                LoggedIn ingrid = LoggedIn.as(shared, DemoUser.INGRID);
                LoggedIn nobody = LoggedIn.nobody(shared)) {
            assertThat(ola.get("/operator").statusCode()).isEqualTo(200);
            assertThat(ingrid.get("/operator").statusCode()).isEqualTo(403);
            assertThat(ola.get("/audit").statusCode()).isEqualTo(403);
            assertThat(nobody.get("/operator").uri().getPath()).isNotEqualTo("/operator");
            Map<String, String> form = Map.of("name", "Ekte", "programme", "", "lastDay", TOMORROW);
            assertThat(ola.postWith("forged", "/operator/accounts", form).statusCode())
                    .isEqualTo(403);
            assertThat(ingrid.post("/operator/accounts", form).statusCode()).isEqualTo(403);
            assertThat(Jsoup.parse(ola.post("/operator/accounts", form).body())
                            .expectFirst("#token")
                            .text())
                    .startsWith("sporbar_read_");
            assertThat(ola.page("/operator/accounts").text()).contains("Ekte", "ola.vik");
            Document logins = ingrid.page("/audit/logins");
            assertThat(logins.select("tr:contains(ola.vik)").text()).contains("Ola Vik", "operator", "Logget inn");
        }
    }

    @Test
    void the_version_says_on_what_it_runs() {
        assertThat(operator.page("/operator/version").text())
                .contains("PostgreSQL", Runtime.version().toString());
    }
}
