package no.sporbar.query.intake;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.WrittenLedger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

/** The whole service on a real broker: sharing, taking over, resuming, starting over. */
class KafkaIntakeIT {
    private final TestDatabase database = TestDatabase.create();
    private final WrittenLedger ledger = new WrittenLedger();

    @Test
    void two_instances_share_the_partitions_and_the_one_that_stays_takes_over() throws Exception {
        String topic = TestBroker.createTopic(6);
        List<LedgerEntry> entries = ledger.recordAll(History.of(900, new Random(1)));
        RunningService one = RunningService.start(database, topic);
        try (RunningService other = RunningService.start(database, topic)) {
            await().atMost(Patience.LONG).until(() -> partitionsByMember(topic), List.of(3, 3)::equals);
            Published.to(topic, entries.subList(0, 300));
            awaitThat(other, () -> assertThat(furthest(other)).isGreaterThanOrEqualTo(300));
            Published.to(topic, entries.subList(300, 600));
            one.close();
            Published.to(topic, entries.subList(600, 900));
            awaitRows(other, entries);
            assertThat(partitionsByMember(topic)).isEqualTo(List.of(6));
            assertThat(other.bean(ParkedProgrammes.class).count()).isZero();
        } finally {
            one.close();
        }
    }

    @Test
    void an_instance_that_was_stopped_goes_on_where_it_was() {
        String topic = TestBroker.createTopic(2);
        List<LedgerEntry> entries = ledger.recordAll(History.of(300, new Random(2)));
        Published.to(topic, entries.subList(0, 200));
        try (RunningService first = RunningService.start(database, topic)) {
            awaitNoLag(first);
        }
        Published.to(topic, entries.subList(150, 300)); // the relay, too, may begin a little before
        try (RunningService second = RunningService.start(database, topic)) {
            awaitRows(second, entries);
            assertThat(second.get("/actuator/prometheus").body()).contains("sporbar_intake_events_total 150.0");
        }
    }

    @Test
    void a_topic_that_is_made_anew_and_filled_again_changes_nothing_and_is_followed() throws Exception {
        String topic = TestBroker.createTopic(4);
        List<LedgerEntry> entries = ledger.recordAll(History.of(300, new Random(3)));
        Published.to(topic, entries.subList(0, 200));
        try (RunningService service = RunningService.start(database, topic);
                Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            awaitThat(service, () -> assertThat(furthest(service)).isGreaterThanOrEqualTo(200));
            admin.deleteTopics(List.of(topic)).all().get();
            await().atMost(Patience.LONG)
                    .until(() -> !admin.listTopics().names().get().contains(topic));
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(2), Optional.empty())))
                    .all()
                    .get();
            Published.to(topic, entries);
            awaitRows(service, entries);
            awaitNoLag(service);
        }
    }

    @Test
    void a_programme_that_cannot_be_read_stands_alone_and_everyone_can_see_it() {
        String topic = TestBroker.createTopic(1);
        Facts oslo = Facts.of("oslo");
        ledger.record(oslo.started("Oslo"));
        LedgerEntry renamed = ledger.record(oslo.renamed("x"));
        byte[] future = new String(renamed.bytes(), StandardCharsets.UTF_8)
                .replace("renamed.v1", "renamed.v2")
                .getBytes(StandardCharsets.UTF_8);
        ledger.record(Facts.of("bergen").started("Bergen"));
        Published.to(
                topic,
                List.of(
                        ledger.entries().get(0),
                        LedgerEntry.read(renamed.position(), "oslo", future),
                        ledger.entries().get(2)));
        try (RunningService service = RunningService.start(database, topic)) {
            awaitThat(
                    service,
                    () -> assertThat(service.get("/api/programmes/bergen").statusCode())
                            .isEqualTo(200));
            assertThat(service.get("/api/parked", "Accept-Language", "en").body())
                    .contains("event.future-revision", "no.sporbar.programme.renamed.v2", "\"position\":2");
            assertThat(service.get("/api/programmes/oslo").body()).contains("\"parked\":{");
            assertThat(service.get("/api/programmes/oslo?asAt=1").headers().firstValue("Cache-Control"))
                    .contains("no-cache");
            assertThat(service.get("/actuator/health").body()).contains("PARKED");
            assertThat(service.get("/actuator/prometheus").body()).contains("sporbar_parked_programmes 1.0");
        }
    }

    @Test
    void a_record_that_is_no_ledger_entry_is_counted_and_harms_nobody() {
        String topic = TestBroker.createTopic(1);
        ledger.record(Facts.of("oslo").started("Oslo"));
        Published.foreignTo(topic);
        Published.to(topic, ledger.entries());
        try (RunningService service = RunningService.start(database, topic)) {
            awaitThat(
                    service,
                    () -> assertThat(service.get("/api/programmes/oslo").statusCode())
                            .isEqualTo(200));
            assertThat(service.get("/actuator/prometheus").body()).contains("sporbar_intake_foreign_total 1.0");
        }
    }

    private static void awaitNoLag(RunningService service) {
        awaitThat(service, () -> assertThat(service.bean(LagGauge.class).lag()).isEqualTo(Lag.NONE));
    }

    private void awaitRows(RunningService service, List<LedgerEntry> entries) {
        try (QueryDatabase expected = QueryDatabase.create();
                QueryDatabase actual =
                        QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, Clock.systemUTC())) {
            expected.deliver(entries);
            awaitThat(service, () -> assertThat(actual.progress.all()).isEqualTo(expected.progress.all()));
            assertThat(actual.rows()).isEqualTo(expected.rows());
            assertThat(actual.jdbc.queryForObject("SELECT count(*) FROM entry", Integer.class))
                    .isEqualTo(entries.size());
        }
    }

    private static long furthest(RunningService service) {
        return service.bean(ProgrammeProgress.class).all().values().stream()
                .mapToLong(p -> p)
                .max()
                .orElse(0);
    }

    private static List<Integer> partitionsByMember(String group) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            var groups = admin.describeConsumerGroups(List.of(group)).all().get();
            return Objects.requireNonNull(groups.get(group)).members().stream()
                    .map(m -> m.assignment().topicPartitions().size())
                    .sorted()
                    .toList();
        }
    }
}
