package no.sporbar.command.signing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import javax.sql.DataSource;
import no.sporbar.command.keys.LastCheckpoint;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.relay.Relay;
import no.sporbar.command.relay.RelayFactory;
import no.sporbar.command.relay.RelayLifecycle;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.LedgerConnections;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The signer, what it guards, and the relay that publishes what it has signed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "sporbar.signing.enabled", matchIfMissing = true)
@EnableConfigurationProperties(SigningProperties.class)
class SigningConfiguration {
    /** Kept apart from the relay of the events, which others ask for by its type. */
    record NoteRelay(Relay relay) {}

    @Bean
    Alarms ledgerAlarms() {
        return new Alarms();
    }

    @Bean
    Continuity continuity(LastCheckpoint outside, Alarms alarms, Ledger ledger) {
        Continuity continuity = new Continuity(outside, alarms);
        ledger.guard(continuity);
        return continuity;
    }

    @Bean
    Checkpoints checkpoints(DataSource dataSource) {
        return new Checkpoints(dataSource);
    }

    @Bean
    SignedCheckpoints signedCheckpoints(InstantSource clock) {
        return new SignedCheckpoints(clock);
    }

    @Bean
    Signer signer(
            LedgerConnections connections,
            LogKeys keys,
            LastCheckpoint outside,
            Alarms alarms,
            SigningProperties settings,
            SignedCheckpoints signed,
            Ledger ledger) {
        Signer signer = new Signer(connections.unpooled(), keys, outside, alarms, settings, signed);
        ledger.onCommitted(position -> signer.wake());
        return signer;
    }

    @Bean
    SignerLifecycle signerLifecycle(Signer signer) {
        return new SignerLifecycle(signer);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "sporbar.relay.enabled", matchIfMissing = true)
    NoteRelay noteRelay(RelayFactory factory, SigningProperties settings, SignedCheckpoints signed) {
        Relay relay = factory.ofNotes(settings.topic());
        signed.listen(size -> relay.wake());
        return new NoteRelay(relay);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "sporbar.relay.enabled", matchIfMissing = true)
    RelayLifecycle noteRelayLifecycle(NoteRelay notes) {
        return new RelayLifecycle(notes.relay());
    }

    @Bean
    LedgerHealth signedLedgerHealthIndicator(Alarms alarms, Signer signer) {
        return new LedgerHealth(alarms, signer);
    }

    @Bean
    MeterBinder signingMeters(Signer signer, Alarms alarms, SignedCheckpoints signed) {
        return registry -> bind(signer, alarms, signed, registry);
    }

    private static void bind(Signer signer, Alarms alarms, SignedCheckpoints signed, MeterRegistry registry) {
        Gauge.builder("sporbar.signer.active", signer, s -> s.isActive() ? 1 : 0)
                .description("Whether this instance is the one that signs")
                .register(registry);
        Gauge.builder("sporbar.checkpoint.size", signer, Signer::size)
                .description("Events that the last signed checkpoint covers")
                .register(registry);
        Gauge.builder("sporbar.checkpoint.age", signed, SignedCheckpoints::ageSeconds)
                .description("Since this instance signed last")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("sporbar.ledger.alarms", alarms, a -> a.standing().size())
                .description("Alarms that stand: the ledger is not what was signed")
                .register(registry);
    }
}
