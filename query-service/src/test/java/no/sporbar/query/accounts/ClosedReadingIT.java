package no.sporbar.query.accounts;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.query.proof.CheckedLedger;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SigningLog;
import no.sporbar.query.testing.Tokens;
import no.sporbar.query.testing.WrittenLedger;
import no.sporbar.query.web.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service whose reading is not public: it tells a stranger nothing, and an account everything until it is revoked. */
class ClosedReadingIT {
    private static final String NAME = "Lukket omstilling";
    private static final int ENTRIES = 3;

    /** One of every kind that says something of programmes. */
    private static final List<String> CLOSED = List.of(
            "/",
            "/programmes/lukket",
            "/programmes/lukket/goals",
            "/programmes/lukket/worklist",
            "/programmes/lukket/wall",
            "/programmes/lukket/widget/milestones",
            "/programmes/lukket/feed.atom",
            "/programmes/lukket/calendar.ics",
            "/programmes/lukket/search?q=mal",
            "/api/programmes",
            "/api/programmes/lukket",
            "/api/programmes/lukket/goals",
            "/api/programmes/lukket/goals.csv",
            "/api/programmes/lukket/goals.xlsx",
            "/api/programmes/lukket/streams/events.ndjson",
            "/api/programmes/lukket/live",
            "/api/live",
            "/api/parked",
            "/ledger",
            "/ledger/tile/0/000.p/" + ENTRIES,
            "/ledger/tile/entries/000.p/" + ENTRIES,
            "/ledger/proof/1.tlog-proof",
            "/ledger/bundle.zip",
            "/search?q=mal",
            "/actuator/prometheus");

    /** The way in, and what says nothing. */
    private static final List<String> OPEN = List.of(
            "/assets/sporbar.css", "/accessibility", "/help", "/ledger/checkpoint", "/ledger/vkey", "/actuator/health");

    private static final WrittenLedger LEDGER = new WrittenLedger();
    private static final SigningLog LOG = new SigningLog("sporbar.test/closed");
    private static RunningService service;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        Facts facts = Facts.of("lukket");
        LEDGER.recordAll(List.of(
                facts.started(NAME), facts.goalProposed("mal-1", 1, "Gode tjenester"), facts.renamed(NAME + " 2")));
        String topic = TestBroker.createTopic(1);
        Published.to(topic, LEDGER.entries());
        LOG.announce().sign(LEDGER.entries());
        service = RunningService.start(
                TestDatabase.create(),
                topic,
                LOG.setting(),
                "--sporbar.query.public-reading=false",
                // Nobody answers there: only that there is a login counts.
                "--sporbar.login.issuer=http://127.0.0.1:9");
        awaitThat(
                service,
                () -> assertThat(service.bean(CheckedLedger.class).latest())
                        .hasValueSatisfying(
                                checked -> assertThat(checked.size()).isEqualTo(ENTRIES)));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_stranger_is_sent_to_the_login_by_every_page_and_refused_by_everything_else() throws Exception {
        for (String path : CLOSED) {
            assertThat(refused(path, 302, "Accept", "text/html")).as(path).isEmpty();
            assertThat(refused(path, 401, "Accept", "application/json"))
                    .as(path)
                    .contains("access.no-token")
                    .doesNotContain(NAME);
        }
        for (String path : OPEN) assertThat(status(path)).as(path).isEqualTo(200);
    }

    @Test
    void an_account_reads_everything_until_it_is_revoked_and_no_cache_keeps_it_for_others() throws Exception {
        ServiceAccounts accounts = service.bean(ServiceAccounts.class);
        String lastDay = LocalDate.now(Texts.OSLO).plusDays(1).toString();
        ServiceAccounts.Made made = accounts.make(new WantedAccount("Tavle", null, lastDay), "drift");
        String[] token = {"Authorization", Tokens.bearer(made.token())};
        for (String path : CLOSED) {
            HttpResponse<InputStream> answer = ask(path, token);
            answer.body().close();
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .doesNotContain("public");
        }
        accounts.revoke(made.account().id(), "drift");
        for (String path : CLOSED)
            assertThat(refused(path, 401, token))
                    .as(path)
                    .contains("account.token")
                    .doesNotContain(NAME);
    }

    @Test
    void an_account_of_one_programme_reads_that_and_nothing_of_all() throws Exception {
        ServiceAccounts accounts = service.bean(ServiceAccounts.class);
        String lastDay = LocalDate.now(Texts.OSLO).plusDays(1).toString();
        String token = accounts.make(new WantedAccount("Tavle", "lukket", lastDay), "drift")
                .token();
        for (String path : CLOSED)
            assertThat(status(path, "Authorization", Tokens.bearer(token)))
                    .as(path)
                    .isEqualTo(path.contains("/programmes/lukket") ? 200 : 403);
    }

    private String refused(String path, int status, String... headers) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = ask(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    private int status(String path, String... headers) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = ask(path, headers);
        answer.body().close();
        return answer.statusCode();
    }

    /** Answers when it begins: some answers never end. */
    private HttpResponse<InputStream> ask(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address(path)));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }
}
