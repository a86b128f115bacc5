package no.sporbar.query.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHash;
import no.sporbar.query.intake.ProgrammeProgress;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.replay.Certificate;
import no.sporbar.query.replay.Digest;
import no.sporbar.query.replay.ShownLog;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The certificate and its rows as an auditor fetches them. */
class CertificateApiIT {
    private static final List<LedgerEntry> ENTRIES = new WrittenLedger().recordAll(History.of(120, new Random(21)));
    private static RunningService service;

    @BeforeAll
    static void start() {
        String topic = TestBroker.createTopic(2);
        Published.to(topic, ENTRIES);
        service = RunningService.start(TestDatabase.create(), topic);
        Patience.awaitThat(
                service,
                () -> assertThat(service.bean(ProgrammeProgress.class).all().values())
                        .contains((long) ENTRIES.size()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void what_is_shown_is_what_follows_from_the_entries_and_pages_say_of_which_checkpoint() {
        assertThat(service.get("/ledger/certificate").statusCode()).isEqualTo(404);
        assertThat(service.get("/ledger/certificate").body()).contains("certificate.none");
        assertThat(service.get("/programmes/oslo").body()).contains("Ikke noe kontrollpunkt er etterprøvd ennå");
        Patience.awaitThat(
                service,
                () -> assertThat(service.bean(Certifier.class).certify(ENTRIES.size()))
                        .isTrue());

        HttpResponse<String> answer = service.get("/ledger/certificate");
        Certificate certificate = ShownLog.certificateOf(ENTRIES);
        assertThat(answer.body()).isEqualTo(new String(certificate.bytes(), UTF_8));
        assertThat(service.get("/ledger/certificate/500").body()).isEqualTo(answer.body());
        assertThat(service.get("/ledger/certificate/119").statusCode()).isEqualTo(404);
        assertThat(service.get("/ledger/certificate/many").statusCode()).isEqualTo(400);
        for (Digest digest : certificate.projections()) {
            String rows = service.get("/ledger/rows/" + digest.name() + ".ndjson?upTo=120")
                    .body();
            List<byte[]> leaves = rows.lines()
                    .map(line -> TreeHash.leaf(line.getBytes(UTF_8)))
                    .toList();
            assertThat(Base64Text.of(Frontier.EMPTY.append(leaves).root())).isEqualTo(digest.root());
        }
        Patience.awaitThat(
                service,
                () -> assertThat(service.get("/programmes/oslo").body())
                        .contains("Tallene følger av kontrollpunkt 120"));
        assertThat(service.get("/programmes/oslo?lang=en").body()).contains("These figures follow from checkpoint 120");
    }

    @Test
    void rows_are_compressed_for_who_wishes_and_unknown_projections_are_not_found() {
        HttpResponse<String> rows = service.get("/ledger/rows/link.ndjson?upTo=120", "Accept-Encoding", "gzip");
        assertThat(rows.headers().firstValue("Content-Encoding")).contains("gzip");
        HttpResponse<String> unknown = service.get("/ledger/rows/pg_user.ndjson");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("projection.unknown");
    }
}
