package no.sporbar.command.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.store.Facts;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.LedgerConnections;
import no.sporbar.command.store.LedgerFill;
import no.sporbar.command.web.CommandService;
import no.sporbar.command.web.CommandService.Reply;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others read of the signer: the topic, in its order, and the operator's way to a new key. */
class PublishedNotesIT {
    private record Published(String kind, SignedNote note) {}

    @TempDir
    Path folder;

    @Test
    void checkpoints_and_a_change_of_keys_arrive_in_their_order_behind_what_was_imported() throws Exception {
        try (CommandService service = CommandService.start(folder)) {
            LogKeys keys = service.context().getBean(LogKeys.class);
            VerifierKey first = keys.verifier();
            SignedNote imported = imports(service);
            record(service, 0);
            Reply rotated = rotate(service, "{\"replaces\":\"" + first.idText() + "\"}");
            assertThat(rotated.status()).isEqualTo(200);
            VerifierKey second = VerifierKey.parse(rotated.json().get("vkey").asString());
            assertThat(second).isNotEqualTo(first).isEqualTo(keys.verifier());
            assertThat(rotate(service, "{\"replaces\":\"" + first.idText() + "\"}")
                            .json())
                    .isEqualTo(rotated.json());
            record(service, 1);

            List<Published> published = published(service, 4);
            assertThat(published)
                    .extracting(Published::kind)
                    .containsExactly("imported-checkpoint", "checkpoint", "rotation", "checkpoint");
            assertThat(published.get(0).note).isEqualTo(imported);
            assertThat(published.get(1).note.isSignedBy(first)).isTrue();
            assertThat(published.get(2).note.isSignedBy(first)).isTrue();
            assertThat(KeyRotation.of(published.get(2).note)).isEqualTo(new KeyRotation(1, second));
            assertThat(published.get(3).note.isSignedBy(second)).isTrue();
        }
    }

    @Test
    void a_key_from_outside_is_not_changed_from_inside() throws Exception {
        String secret =
                SigningKey.generate("a/log", KeyType.LOG, new SecureRandom()).secret();
        try (CommandService service = CommandService.start(folder, "sporbar.signing.key=" + secret)) {
            Reply refused = rotate(service, "");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().get("code").asString()).isEqualTo("signing.key-configured");
        }
    }

    /** What another installation had signed comes with its ledger, of which nothing else is needed here. */
    private static SignedNote imports(CommandService service) throws Exception {
        TreeHead empty = TreeHead.of(Frontier.EMPTY);
        SignedNote note = new Checkpoint("before.test/log", empty)
                .signedBy(SigningKey.generate("before.test/log", KeyType.LOG, new SecureRandom()));
        try (LedgerFill fill = LedgerFill.begin(
                service.context().getBean(LedgerConnections.class).unpooled())) {
            fill.keep("checkpoint", note.toString());
            fill.commit(empty);
        }
        return note;
    }

    private static void record(CommandService service, long version) {
        service.context().getBean(Ledger.class).append(Facts.request("goal", version, 1));
        Signer signer = service.context().getBean(Signer.class);
        await().until(() -> signer.size() == version + 1);
    }

    private static Reply rotate(CommandService service, String body) throws Exception {
        return service.post(
                "/api/ledger/key-rotations",
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Authorization", "Bearer " + service.token("drift")));
    }

    private static List<Published> published(CommandService service, int count) throws Exception {
        String topic = service.context().getEnvironment().getRequiredProperty("sporbar.signing.topic");
        List<Published> all = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            await().until(() -> !consumer.partitionsFor(topic).isEmpty());
            assertThat(consumer.partitionsFor(topic)).hasSize(1);
            List<TopicPartition> one = List.of(new TopicPartition(topic, 0));
            consumer.assign(one);
            consumer.seekToBeginning(one);
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (all.size() < count && System.nanoTime() < deadline)
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100)))
                    all.add(new Published(record.key(), SignedNote.parse(record.value())));
        }
        return all;
    }
}
