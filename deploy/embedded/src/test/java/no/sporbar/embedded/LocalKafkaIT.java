package no.sporbar.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaIT {

    private static final String TOPIC = "facts";

    @TempDir
    Path folder;

    @Test
    void records_survive_a_restart_on_another_port() throws Exception {
        try (LocalKafka broker = LocalKafka.start(folder, 0)) {
            createTopic(broker);
            send(broker, "first");
        }
        try (LocalKafka broker = LocalKafka.start(folder, 0)) {
            send(broker, "second");
            assertThat(received(broker, 2)).containsExactly("first", "second");
        }
    }

    @Test
    void records_survive_a_killed_process() throws Exception {
        Process killed = JavaProcess.start(SendsAndWaits.class, folder.toString());
        JavaProcess.awaitReady(killed); // the record is acknowledged
        killed.destroyForcibly().waitFor(20, TimeUnit.SECONDS);

        try (LocalKafka broker = LocalKafka.start(folder, 0)) {
            send(broker, "second");
            assertThat(received(broker, 2)).containsExactly("first", "second");
        }
    }

    @Test
    void a_topic_is_not_created_by_being_named() throws Exception {
        try (LocalKafka broker = LocalKafka.start(folder, 0);
                Admin admin = admin(broker)) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("unheard-of"))
                            .allTopicNames()
                            .get())
                    .hasMessageContaining("UnknownTopicOrPartition");
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void a_second_broker_on_the_same_folder_is_refused() {
        try (LocalKafka broker = LocalKafka.start(folder, 0)) {
            assertThat(broker.port()).isPositive();
            assertThatThrownBy(() -> LocalKafka.start(folder, 0))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void a_taken_port_is_named_together_with_the_setting_that_moves_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThatThrownBy(() -> LocalKafka.start(folder, other.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("SPORBAR_KAFKA_PORT");
        }
    }

    private static Admin admin(LocalKafka broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    private static void createTopic(LocalKafka broker) throws Exception {
        try (Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void send(LocalKafka broker, String value) throws Exception {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", broker.bootstrapServers());
        properties.put("acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get();
        }
    }

    private static List<String> received(LocalKafka broker, int count) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", broker.bootstrapServers());
        properties.put("auto.offset.reset", "earliest");
        properties.put("group.id", "reader");
        List<String> values = new ArrayList<>();
        Instant deadline = Instant.now().plusSeconds(120);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            while (values.size() < count && Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    values.add(record.value());
                }
            }
        }
        return values;
    }

    /** Run in a process of its own, which is then killed. */
    static final class SendsAndWaits {
        public static void main(String[] arguments) throws Exception {
            LocalKafka broker = LocalKafka.start(Path.of(arguments[0]), 0);
            createTopic(broker);
            send(broker, "first");
            JavaProcess.sayReady();
            System.in.read();
        }
    }
}
