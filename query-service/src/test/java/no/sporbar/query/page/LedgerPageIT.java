package no.sporbar.query.page;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.proof.CheckedLedger;
import no.sporbar.query.testing.Desk;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SigningLog;
import no.sporbar.query.testing.WrittenLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader sees of the proof: how it stands, whom it rests on, how to check it, and what is wrong. */
class LedgerPageIT {
    private static final SigningLog LOG = new SigningLog("sporbar.test/log");
    private static RunningService service;

    @BeforeAll
    static void start() {
        WrittenLedger ledger = new WrittenLedger();
        Facts oslo = Facts.of("oslo");
        ledger.recordAll(List.of(
                oslo.started("Oslo"),
                oslo.decisionRecommended("sak"),
                oslo.decisionResolved("sak", new ResolvedPoint[0])));
        String topic = TestBroker.createTopic(1);
        Published.to(topic, ledger.entries());
        LOG.announce().sign(ledger.entries());
        service = RunningService.start(TestDatabase.create(), topic, LOG.setting());
        awaitThat(
                service,
                () -> assertThat(service.bean(CheckedLedger.class).latest().map(CheckedCheckpoint::size))
                        .contains(3L));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Document page(String path, String language) {
        return Jsoup.parse(service.get(path, "Accept-Language", language, "Accept", "text/html")
                .body());
    }

    @Test
    void the_state_is_one_plain_sentence_in_every_language() {
        assertThat(page("/ledger", "nb").expectFirst("#state").text())
                .startsWith("Hovedboken er hel: kontrollpunktet for 3 ");
        assertThat(page("/ledger", "nn").expectFirst("#state").text())
                .startsWith("Hovudboka er heil: kontrollpunktet for 3 ");
        assertThat(page("/ledger", "en").expectFirst("#state").text())
                .startsWith("The log is whole: the checkpoint of 3 ");
    }

    @Test
    void the_page_shows_the_checkpoint_the_key_how_trust_came_about_and_how_to_check() {
        Document page = page("/ledger", "en");
        String vkey = LOG.key().verifier().toString();
        assertThat(page.select("caption").text()).isEqualTo("The keys under which checkpoints are believed");
        assertThat(page.select("table code").text()).isEqualTo(vkey);
        assertThat(page.select("table").text()).contains("The first one that announced itself");
        assertThat(page.select("pre").text())
                .contains("sporbar.test/log\n3\n", "sporbar-verify.jar", "--vkey '" + vkey + "'");
        assertThat(page.text()).contains("Nobody has witnessed the checkpoint.");
        for (String link :
                List.of("/ledger/checkpoint", "/ledger/vkey", "/ledger/proof/3.tlog-proof", "/ledger/tile/0/000.p/3"))
            assertThat(service.get(page.expectFirst("a[href=" + link + "]").attr("href"))
                            .statusCode())
                    .as(link)
                    .isEqualTo(200);
        assertThat(page.select("a[href=/ledger/bundle.zip], a[href=/ledger/sporbar-verify.jar]"))
                .hasSize(2);
    }

    @Test
    void an_operator_is_asked_twice_before_the_key_is_changed() {
        Desk operator = new Desk(service, "olga", "operator");
        String rotation = "/operator/keys/rotation";
        assertThat(operator.page("/operator/keys").select("a.button").attr("href"))
                .isEqualTo(rotation);
        Document sure = operator.page(rotation);
        assertThat(sure.text()).contains(LOG.key().verifier().toString());
        assertThat(sure.select("input[name=replaces]").attr("value"))
                .isEqualTo(LOG.key().verifier().idText());
        // Nobody answers: there is no command-service here.
        Document away = operator.after(
                operator.send(rotation, "replaces", LOG.key().verifier().idText()));
        assertThat(away.select("[role=alert]").text()).contains("svarer ikke");
    }

    @Test
    void every_page_leads_to_the_proof_and_every_event_and_decision_to_its_own() {
        for (String path : List.of("/", "/programmes/oslo", "/nowhere"))
            assertThat(page(path, "nb").select("footer p a[href=/ledger]").text())
                    .isEqualTo("Etterprøvbar: kontrollpunkt 3");
        assertThat(page("/programmes/oslo/history", "nn")
                        .select("a[href=/ledger/proof/2.tlog-proof]")
                        .text())
                .isEqualTo("Bevis for posisjon 2");
        assertThat(page("/programmes/oslo/decisions?asAt=2", "en")
                        .select("a[href=/programmes/oslo/decisions/sak.tlog-proof?asAt=2]")
                        .text())
                .isEqualTo("Proof of the last change to the case");
    }

    @Test
    void an_alarm_stands_at_the_top_of_every_page_and_its_evidence_is_shown_whole_until_it_is_well() {
        LedgerAlarms alarms = service.bean(LedgerAlarms.class);
        String evidence = "<b>" + "long evidence ".repeat(500) + "the end";
        alarms.raise(new Trouble("ledger.entry-altered", 2, "row 2", "a byte", evidence));
        alarms.raise(new Trouble("ledger.other-trouble", 0, "x", "unheard of", ""));
        awaitThat(
                service,
                () -> assertThat(page("/programmes/oslo", "nb")
                                .select("main .notice-alarm")
                                .text())
                        .contains("2 alarmer er åpne", "Se hva som er funnet"));
        assertThat(page("/nowhere", "nn").select(".notice-alarm").text()).contains("2 alarmar er opne");
        Document page = page("/ledger", "en");
        assertThat(page.expectFirst("#state").text()).contains("Something is wrong: 2 alarms are open");
        assertThat(page.select(".alarm h3").eachText())
                .containsExactly(
                        "Whoever keeps the log has reported something else.",
                        "The entry at position 2 was altered after it was hashed into the tree.");
        assertThat(page.select(".alarm pre").text()).startsWith("<b>long").endsWith("the end");
        accessible(page);
        alarms.clear("ledger.entry-altered", "row 2");
        alarms.clear("ledger.other-trouble", "x");
        assertThat(page("/ledger", "en")
                        .select("section:has(#past-title) .alarm")
                        .text())
                .contains("Well again");
        assertThat(page("/ledger", "nb").expectFirst("#state").text()).startsWith("Hovedboken er hel");
    }

    @Test
    void the_page_can_be_read_by_everybody() {
        for (String language : List.of("nb", "nn", "en")) {
            Document page = page("/ledger", language);
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
            accessible(page);
        }
    }

    private static void accessible(Document page) {
        assertThat(page.select("h1")).hasSize(1);
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
        assertThat(page.select("[aria-labelledby]"))
                .allMatch(e -> page.getElementById(e.attr("aria-labelledby")) != null);
        assertThat(page.select("pre"))
                .allMatch(e ->
                        e.attr("tabindex").equals("0") && !e.attr("aria-label").isEmpty());
        assertThat(page.select("table")).allMatch(e -> e.selectFirst("caption") != null);
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.html()).doesNotContain("??").doesNotContain("{0}");
    }
}
