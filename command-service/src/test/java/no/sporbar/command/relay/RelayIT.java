package no.sporbar.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sporbar.command.relay.PublishedTopic.Message;
import no.sporbar.command.store.AppendRequest;
import no.sporbar.command.store.Facts;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.NewEntry;
import no.sporbar.command.store.Rows;
import no.sporbar.command.store.TestLedger;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.events.ProgrammeId;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayIT {
    private final TestLedger database = new TestLedger();
    private final Ledger ledger = database.writer();
    private final String topic = TestBroker.newTopicName();
    private final List<Relay> relays = new ArrayList<>();
    private final Admin admin = Admin.create(kafka());
    private int recorded;

    @AfterEach
    void close() {
        relays.forEach(Relay::stop);
        admin.close();
        database.close();
    }

    @Test
    void every_entry_arrives_as_it_stands_in_the_ledger_and_in_order() {
        record(300);
        Relay relay = started(relay());
        ledger.onCommitted(position -> relay.wake());
        record(300);
        PublishedTopic published = PublishedTopic.upTo(600, TestBroker.bootstrapServers(), topic);
        published.isTheLedger(database.sql());
        assertThat(published.messages).hasSize(600).extracting(Message::epoch).containsOnly(1L);
    }

    @Test
    void what_another_instance_records_is_found_by_looking() {
        started(relay());
        record(5);
        PublishedTopic.upTo(5, TestBroker.bootstrapServers(), topic).isTheLedger(database.sql());
    }

    @Test
    void a_relay_stopped_anywhere_goes_on_where_it_was() throws Exception {
        Random random = new Random(4);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            while (!done.get()) record(20);
        });
        for (int i = 0; i < 12; i++) {
            Relay relay = started(relay(epoch -> Optional.empty(), 1 + random.nextInt(60)));
            long from = System.nanoTime();
            Duration life = Duration.ofMillis(random.nextInt(150));
            await().pollInterval(Duration.ofMillis(1)).until(() -> System.nanoTime() - from > life.toNanos());
            relay.stop();
        }
        done.set(true);
        writer.join();
        started(relay());
        PublishedTopic.upTo(recorded, TestBroker.bootstrapServers(), topic).isTheLedger(database.sql());
    }

    @Test
    void of_two_relays_one_is_active_and_the_other_takes_over() {
        Relay first = started(relay());
        await().until(first::isActive);
        Relay second = started(relay());
        record(50);
        PublishedTopic.upTo(50, TestBroker.bootstrapServers(), topic);
        assertThat(second.isActive()).isFalse();
        first.stop();
        await().until(second::isActive);
        record(50);
        PublishedTopic published = PublishedTopic.upTo(100, TestBroker.bootstrapServers(), topic);
        published.isTheLedger(database.sql());
        assertThat(published.messages).extracting(Message::epoch).containsOnly(1L, 2L);
    }

    @Test
    void a_relay_whose_session_is_cut_steps_back_and_somebody_goes_on() {
        Relay first = started(relay());
        await().until(first::isActive);
        started(relay());
        record(20);
        cutRelays();
        record(20);
        PublishedTopic.upTo(40, TestBroker.bootstrapServers(), topic).isTheLedger(database.sql());
        assertThat(epoch()).isGreaterThan(1);
    }

    @Test
    void a_relay_that_was_paused_cannot_move_the_cursor_when_it_wakes_up() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        Relay paused = started(relay(
                epoch -> Optional.of(() -> {
                    asleep.countDown();
                    awake.await();
                }),
                500));
        record(30);
        asleep.await();
        Relay other = started(relay());
        await().until(other::isActive);
        record(30);
        PublishedTopic.upTo(60, TestBroker.bootstrapServers(), topic).isTheLedger(database.sql());
        await().until(() -> cursor() == 60);
        awake.countDown();
        await().until(() -> !paused.isActive());
        assertThat(cursor()).isEqualTo(60);
        assertThat(epoch()).isEqualTo(2);
        assertThat(other.isActive()).isTrue();
        record(10);
        PublishedTopic.upTo(70, TestBroker.bootstrapServers(), topic).isTheLedger(database.sql());
    }

    @Test
    void a_topic_that_was_lost_is_filled_again_from_the_first_entry() throws Exception {
        Relay relay = started(relay());
        record(40);
        PublishedTopic.upTo(40, TestBroker.bootstrapServers(), topic);
        await().until(() -> cursor() == 40);
        admin.deleteTopics(List.of(topic)).all().get();
        await().ignoreExceptions().until(() -> epoch() >= 2 && relay.isActive());
        record(10);
        PublishedTopic.upTo(50, TestBroker.bootstrapServers(), topic).isTheLedger(database.sql());
    }

    @Test
    void a_topic_that_is_missing_is_made_to_keep_everything() throws Exception {
        Relay relay = started(relay());
        await().until(relay::isActive);
        assertThat(config("retention.ms")).isEqualTo("-1");
        assertThat(config("retention.bytes")).isEqualTo("-1");
        assertThat(config("cleanup.policy")).isEqualTo("delete");
    }

    @Test
    void a_topic_that_would_forget_is_not_published_to() throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(Map.of("retention.ms", "86400000"))))
                .all()
                .get();
        Relay relay = started(relay());
        record(3);
        await().until(() -> epoch() >= 2);
        assertThat(relay.isActive()).isFalse();
        assertThat(cursor()).isZero();
    }

    @Test
    void the_lag_is_what_is_recorded_and_not_yet_published() {
        record(7);
        RelayLag lag = new RelayLag(database.pool(), InstantSource.system());
        assertThat(lag.events()).isEqualTo(7);
        assertThat(lag.seconds()).isBetween(0.0, 60.0);
        started(relay());
        await().until(() -> cursor() == 7);
        RelayLag caughtUp = new RelayLag(database.pool(), InstantSource.system());
        assertThat(caughtUp.events()).isZero();
        assertThat(caughtUp.seconds()).isZero();
    }

    /** Facts of three programmes, one after the other. */
    private void record(int count) {
        for (int i = 0; i < count; i++) {
            int number = recorded++;
            ProgrammeId programme = new ProgrammeId("programme-" + number % 3);
            NewEntry entry = Facts.entry(Facts.proposed(programme, "goal-" + number), 0);
            ledger.append(AppendRequest.of(List.of(entry)));
        }
    }

    /** What happens between the acknowledgement of a page and the moving of the cursor. */
    private interface Step {
        void run() throws InterruptedException;
    }

    private interface Steps {
        Optional<Step> of(long epoch);
    }

    private Relay relay() {
        return relay(epoch -> Optional.empty(), 500);
    }

    private Relay relay(Steps steps, int page) {
        RelayProperties settings = new RelayProperties(
                true, topic, 4, (short) 1, Duration.ofMillis(10), Duration.ofSeconds(2), page, null, Map.of());
        Publisher.Factory kafka = RelayConfiguration.publishers(kafka(), settings);
        return new Relay(
                RelaySource.EVENTS,
                database.connections(),
                epoch -> new Stepping(kafka.open(epoch), steps.of(epoch)),
                settings);
    }

    private Relay started(Relay relay) {
        relays.add(relay);
        relay.start();
        return relay;
    }

    private void cutRelays() {
        database.sql().sql("""
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and application_name = 'sporbar-relay'\
            """).query().listOfRows();
    }

    private long cursor() {
        return Rows.one(database.sql(), Long.class, "select position from relay_cursor");
    }

    private long epoch() {
        return Rows.one(database.sql(), Long.class, "select epoch from relay_cursor");
    }

    private String config(String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().values().stream()
                .map(config -> config.get(name).value())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", TestBroker.bootstrapServers());
    }

    /** The real publisher, with a place to pause at. */
    private record Stepping(Publisher publisher, Optional<Step> step) implements Publisher {
        @Override
        public String topicId() throws PublishingFailedException {
            return publisher.topicId();
        }

        @Override
        public Page publish(List<PublishedEntry> entries) throws PublishingFailedException {
            Page page = publisher.publish(entries);
            return within -> {
                boolean complete = page.isComplete(within);
                if (complete && step.isPresent()) step.get().run();
                return complete;
            };
        }

        @Override
        public void close() {
            publisher.close();
        }
    }
}
