package no.sporbar.launcher;

import no.sporbar.embedded.LocalKafka;
import no.sporbar.embedded.LocalPostgres;

/** PostgreSQL and Kafka, started side by side in the data folder and stopped one after the other. */
final class Servers implements AutoCloseable {

    private final LocalPostgres postgres;
    private final LocalKafka kafka;

    private Servers(LocalPostgres postgres, LocalKafka kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static Servers start(DataFolder data, Settings settings) {
        Together.Pair<LocalPostgres, LocalKafka> both = Together.start(
                () -> LocalPostgres.start(data.postgres(), settings.postgresPort()),
                () -> LocalKafka.start(data.kafka(), settings.kafkaPort()));
        return new Servers(both.first(), both.second());
    }

    LocalPostgres postgres() {
        return postgres;
    }

    LocalKafka kafka() {
        return kafka;
    }

    /** Kafka first: by then nobody reads from it, and PostgreSQL holds what it was told. */
    @Override
    public void close() {
        try {
            kafka.close();
        } finally {
            postgres.close();
        }
    }
}
