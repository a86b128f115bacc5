package no.sporbar.query.proof;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SigningLog;
import no.sporbar.query.testing.WrittenLedger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keeper in the whole service, on a real broker: following, taking over, resuming, starting over, saying so. */
class KeeperIT {
    private static final String HELD = " FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = 1650553348"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

    private final TestDatabase database = TestDatabase.create();
    private final String topic = TestBroker.createTopic(2);
    private final WrittenLedger ledger = new WrittenLedger();

    @Test
    void the_keeper_that_stays_takes_over_and_one_that_loses_its_session_begins_anew() {
        SigningLog log = new SigningLog("sporbar.test/log").announce();
        write(300);
        RunningService one = RunningService.start(database, topic, log.setting());
        try (RunningService other = RunningService.start(database, topic, log.setting())) {
            log.sign(ledger.entries());
            awaitRight(other, 300);
            assertThat(keepers(other)).isEqualTo(1);
            write(10);
            one.close();
            log.sign(ledger.entries());
            awaitRight(other, 310);
            other.bean(JdbcTemplate.class).queryForList("SELECT pg_terminate_backend(pid)" + HELD);
            write(10);
            log.sign(ledger.entries());
            awaitRight(other, 320);
            assertThat(other.get("/actuator/health").body()).contains("\"ledgerProof\":{");
        } finally {
            one.close();
        }
    }

    @Test
    void a_keeper_goes_on_where_it_was_and_a_topic_made_anew_changes_nothing() throws Exception {
        String checkpoints = topic + "-later";
        String setting = "--sporbar.ledger.checkpoint-topic=" + checkpoints;
        SigningLog log = new SigningLog("sporbar.test/log");
        write(20);
        try (RunningService service = RunningService.start(database, topic, setting);
                Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            awaitThat(service, () -> assertThat(treeSize(service)).isEqualTo(20)); // no topic yet
            admin.createTopics(List.of(new NewTopic(checkpoints, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            publishAll(log, checkpoints, 20);
            awaitRight(service, 20);
            admin.deleteTopics(List.of(checkpoints)).all().get();
            Awaitility.await()
                    .atMost(Patience.LONG)
                    .until(() -> !admin.listTopics().names().get().contains(checkpoints));
            admin.createTopics(List.of(new NewTopic(checkpoints, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            publishAll(log, checkpoints, 20);
            write(5);
            publishAll(log, checkpoints, 25);
            awaitRight(service, 25);
            assertThat(service.bean(JdbcTemplate.class)
                            .queryForObject("SELECT count(*) FROM checkpoint", Integer.class))
                    .isEqualTo(2);
            assertThat(service.get("/api/ledger").body()).contains("\"whole\":true");
        }
    }

    @Test
    void an_alarm_is_seen_on_every_page_in_the_metrics_and_in_the_health_and_stops_nothing() {
        SigningLog log = new SigningLog("sporbar.test/log").announce();
        write(5);
        log.publishForeign();
        log.sign(ledger.entries());
        try (RunningService service = RunningService.start(database, topic, log.setting())) {
            awaitRight(service, 5);
            log.publish(
                    "checkpoint",
                    new Checkpoint("sporbar.test/log", new TreeHead(4, TreeHash.leaf(new byte[] {4})))
                            .signedBy(log.key()));
            awaitThat(
                    service,
                    () -> assertThat(service.get("/actuator/prometheus").body())
                            .contains("sporbar_ledger_alarms{code=\"ledger.forked\"} 1.0")
                            .contains("sporbar_ledger_alarms{code=\"ledger.shrunk\"} 1.0")
                            .contains("sporbar_ledger_foreign_total 1.0", "sporbar_ledger_tree_size 5.0")
                            .contains("sporbar_ledger_checkpoint_size 5.0", "sporbar_ledger_checkpoint_age_seconds"));
            assertThat(service.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(service.get("/", "Accept-Language", "en").body()).contains("2 alarms are open");
            assertThat(service.get("/api/ledger", "Accept-Language", "en").body())
                    .contains("\"whole\":false", "cannot both be true", "consistency proof");
        }
    }

    private void write(int count) {
        int before = ledger.size();
        for (int i = 0; i < count; i++) {
            Facts oslo = Facts.of("oslo");
            ledger.record(ledger.size() == 0 ? oslo.started("Oslo") : oslo.renamed("Oslo " + i));
        }
        Published.to(topic, ledger.entries().subList(before, ledger.size()));
    }

    private void publishAll(SigningLog log, String checkpoints, int size) {
        List<LedgerEntry> entries = ledger.entries().subList(0, size);
        Published.noteTo(checkpoints, "rotation", log.announcement().bytes());
        Published.noteTo(checkpoints, "checkpoint", log.signed(entries).bytes());
    }

    private static void awaitRight(RunningService service, long size) {
        awaitThat(
                service,
                () -> assertThat(service.bean(CheckedLedger.class).latest().map(CheckedCheckpoint::size))
                        .contains(size));
    }

    private static long treeSize(RunningService service) {
        return service.bean(CheckedLedger.class).treeSize();
    }

    private static int keepers(RunningService service) {
        return Objects.requireNonNull(
                service.bean(JdbcTemplate.class).queryForObject("SELECT count(*)" + HELD, Integer.class));
    }
}
