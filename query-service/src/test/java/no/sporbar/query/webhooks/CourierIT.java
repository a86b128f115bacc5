package no.sporbar.query.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javax.net.ssl.SSLSocketFactory;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.live.Announcements;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.SettableClock;
import no.sporbar.query.testing.WrittenLedger;
import no.sporbar.query.webhooks.Receiver.Received;
import no.sporbar.query.webhooks.Subscription.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourierIT {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    static Path folder;

    private final Facts oslo = Facts.of("oslo");
    private final WrittenLedger ledger = new WrittenLedger();
    private final QueryDatabase db = QueryDatabase.create();
    private final SettableClock clock = new SettableClock();
    private final Subscriptions subscriptions = new Subscriptions(db.jdbc());
    private final SecretSeal seal = new SecretSeal(folder.resolve("key"), new SecureRandom());
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Courier courier = new Courier(
            subscriptions,
            new Announcements(db.jdbc(), () -> 0L),
            new Sending(
                    seal,
                    new Post((SSLSocketFactory) SSLSocketFactory.getDefault(), Duration.ofMinutes(1)),
                    InetAddress::getAllByName,
                    true,
                    clock),
            new WebhookMetrics(registry, subscriptions),
            new Waits(Duration.ofSeconds(5), Duration.ofHours(6), new Random(1)),
            Duration.ofDays(5),
            clock);
    private Receiver receiver;

    @BeforeEach
    void a_programme_and_somebody_who_listens() throws Exception {
        receiver = new Receiver();
        db.deliver(ledger.recordAll(List.of(
                oslo.started("Oslo"),
                oslo.goalProposed("mal-1", 1, "Gode tjenester"),
                Facts.of("bergen").started("Bergen"),
                oslo.renamed("Oslo 2"),
                oslo.decisionRecommended("sak"))));
    }

    @AfterEach
    void close() {
        receiver.close();
        db.close();
    }

    @Test
    void everything_wanted_arrives_in_order_and_signed() throws Exception {
        subscribe(List.of("goal.*", "decision.recommended"));
        deliver();
        assertThat(receiver.all()).extracting(Received::id).containsExactly("sporbar-2", "sporbar-5");
        Received first = receiver.all().getFirst();
        Instant sent = Instant.ofEpochSecond(Long.parseLong(first.header("webhook-timestamp")));
        assertThat(sent).isEqualTo(clock.instant());
        assertThat(first.header("webhook-signature"))
                .isEqualTo(new com.standardwebhooks.Webhook(SECRET)
                        .sign("sporbar-2", sent.getEpochSecond(), first.body()));
        assertThat(first.json().path("type").asString()).isEqualTo("goal.proposed");
        assertThat(first.json().path("timestamp").asString()).isEqualTo("2025-01-16T08:00:01.000001Z");
        assertThat(first.json().at("/data/subject").asString()).isEqualTo("goal/mal-1");
        assertThat(now().place()).isEqualTo(5);
        deliver();
        assertThat(receiver.all()).hasSize(2);
    }

    @Test
    void what_does_not_arrive_is_tried_again_later_under_the_same_id_before_anything_else() throws Exception {
        subscribe(List.of());
        receiver.answer(500);
        deliver();
        assertThat(receiver.all()).extracting(Received::id).containsExactly("sporbar-1");
        assertThat(now().lastProblem()).isEqualTo("status 500");
        assertThat(now().nextAttemptAt())
                .isBetween(clock.instant().plusMillis(3_750), clock.instant().plusSeconds(5));
        assertThat(subscriptions.due(clock.instant())).isEmpty();
        clock.pass(Duration.ofSeconds(5));
        assertThat(subscriptions.due(clock.instant())).hasSize(1);
        deliver();
        assertThat(now().nextAttemptAt()).isAfter(clock.instant().plusSeconds(10));
        assertThat(registry.get("sporbar.webhooks.failing").gauge().value()).isOne();
        receiver.answer(200);
        deliver();
        assertThat(receiver.all())
                .extracting(Received::id)
                .containsExactly("sporbar-1", "sporbar-1", "sporbar-1", "sporbar-2", "sporbar-4", "sporbar-5");
        assertThat(now().attempts()).isZero();
        assertThat(now().failingSince()).isNull();
    }

    @Test
    void one_that_fails_for_days_is_paused_and_seen_and_starts_again_from_where_an_operator_says() throws Exception {
        subscribe(List.of());
        receiver.answer(503);
        deliver();
        clock.pass(Duration.ofDays(5));
        deliver();
        assertThat(now().state()).isEqualTo(State.PAUSED);
        assertThat(subscriptions.due(clock.instant().plusSeconds(1_000_000))).isEmpty();
        assertThat(registry.get("sporbar.webhooks.paused").gauge().value()).isOne();
        receiver.answer(200);
        subscriptions.restart("w", 3);
        deliver();
        assertThat(receiver.all()).extracting(Received::id).endsWith("sporbar-4", "sporbar-5");
    }

    @Test
    void a_receiver_that_is_gone_is_told_nothing_more() throws Exception {
        subscribe(List.of());
        receiver.answer(410);
        deliver();
        assertThat(now().state()).isEqualTo(State.PAUSED);
        assertThat(now().lastProblem()).isEqualTo("status 410");
    }

    @Test
    void a_webhook_that_is_moved_or_taken_away_meanwhile_is_left_alone() throws Exception {
        subscribe(List.of());
        Subscription before = now();
        subscriptions.restart("w", 4);
        courier.deliver(before);
        assertThat(now().place()).isEqualTo(4);
        subscriptions.remove("w");
        courier.deliver(before);
        assertThat(receiver.all()).hasSize(2);
    }

    private void subscribe(List<String> types) {
        Subscription added = new Subscription(
                "w",
                receiver.url(),
                "oslo",
                types,
                seal.seal("w", SECRET),
                0,
                State.ACTIVE,
                0,
                null,
                null,
                null,
                null,
                clock.instant(),
                "drift");
        assertThat(subscriptions.add(added, 1)).isTrue();
        assertThat(subscriptions.add(added, 1)).as("more than there may be").isFalse();
    }

    private Subscription now() {
        return subscriptions.one("w").orElseThrow();
    }

    private void deliver() throws InterruptedException {
        courier.deliver(now());
    }
}
