package no.sporbar.command.store;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger and what Axon needs of it. The command bus and the gateway are put together elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
class LedgerConfiguration {
    @Bean
    LedgerMeters ledgerMeters(MeterRegistry registry) {
        return new LedgerMeters(registry);
    }

    @Bean
    LedgerConnections ledgerConnections(JdbcConnectionDetails details) {
        return new LedgerConnections(unpooled(details));
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(
            LedgerConnections connections,
            LedgerProperties properties,
            ObjectProvider<InstantSource> clock,
            LedgerMeters meters) {
        return new Ledger(
                connections.unpooled(), clock.getIfAvailable(InstantSource::system), properties.timeLimit(), meters);
    }

    @Bean
    LedgerReader ledgerReader(DataSource dataSource) {
        return new LedgerReader(dataSource);
    }

    @Bean
    LedgerNodes ledgerNodes(DataSource dataSource) {
        return new LedgerNodes(dataSource);
    }

    @Bean
    SnapshotStore snapshotStore(DataSource dataSource, ObjectProvider<Serializer> serializer) {
        return new SnapshotStore(dataSource, serializer::getObject);
    }

    @Bean
    LedgerEventStorageEngine eventStorageEngine(Ledger ledger, LedgerReader reader, SnapshotStore snapshots) {
        return new LedgerEventStorageEngine(ledger, reader, snapshots);
    }

    @Bean
    LedgerRepositories ledgerRepositories(
            EventStore eventStore,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            LedgerProperties properties) {
        return new LedgerRepositories(eventStore, parameters, handlers, properties.cachedAggregates());
    }

    @Bean
    BaselineCheck baselineCheck(LedgerReader reader) {
        return new BaselineCheck(reader);
    }

    @Bean
    ConflictRetries conflictRetries(LedgerProperties properties) {
        return new ConflictRetries(properties.retries());
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
    }

    /** Not from the pool: whoever uses these keeps a connection, and a pool would wrap every statement of it. */
    private static PGSimpleDataSource unpooled(JdbcConnectionDetails details) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(details.getJdbcUrl());
        connections.setUser(details.getUsername());
        connections.setPassword(details.getPassword());
        // Prepared on the server from the first use on.
        connections.setPrepareThreshold(1);
        connections.setConnectTimeout(5);
        connections.setTcpKeepAlive(true);
        return connections;
    }
}
