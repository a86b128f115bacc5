package no.sporbar.command.witness;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.sporbar.command.keys.KeyFolder;
import no.sporbar.command.signing.Checkpoints;
import no.sporbar.command.signing.SignedCheckpoints;
import no.sporbar.command.signing.Signer;
import no.sporbar.command.store.LedgerNodes;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.Policy;
import no.sporbar.ledger.note.VerifierKey;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The witness, where it knows a log, and those who are asked to be witnesses. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessProperties.class)
class WitnessConfiguration {
    private static final String KEY = "witness" + ".key";

    /** Where a log is named. */
    static final class KnowsALog implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment environment = context.getEnvironment();
            return !environment.getProperty("sporbar.witness.logs", "").isBlank()
                    || environment.containsProperty("sporbar.witness.logs[0]");
        }
    }

    @Bean
    @Conditional(KnowsALog.class)
    Witness witness(KeyFolder folder, WitnessProperties settings, DataSource dataSource, InstantSource clock) {
        Witness witness = new Witness(
                folder.readOrMake(KEY, settings.name(), KeyType.WITNESS, new SecureRandom()),
                logs(settings),
                new Witnessed(dataSource),
                clock);
        LoggerFactory.getLogger(Witness.class).info("Cosigning as {}", witness.verifier());
        return witness;
    }

    private static List<VerifierKey> logs(WitnessProperties settings) {
        List<VerifierKey> logs = new ArrayList<>();
        for (String vkey : settings.logs()) {
            try {
                VerifierKey log = VerifierKey.parse(vkey.strip());
                if (log.type() != KeyType.LOG) throw new MalformedException("the key of a witness");
                logs.add(log);
            } catch (MalformedException e) {
                throw new IllegalStateException("sporbar.witness.logs: " + e.getMessage() + ": " + vkey, e);
            }
        }
        return logs;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "sporbar.signing.enabled", matchIfMissing = true)
    Cosigning cosigning(
            @Value("${sporbar.signing.policy:}") String policy,
            Checkpoints checkpoints,
            LedgerNodes tree,
            Signer signer,
            SignedCheckpoints signed,
            MeterRegistry registry) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        List<WitnessClient> witnesses = new ArrayList<>();
        for (Policy.Witness witness : PolicySetting.read(policy).witnesses())
            if (witness.url() != null)
                witnesses.add(new WitnessClient(
                        witness,
                        PolicySetting.address(witness),
                        checkpoints,
                        tree,
                        http,
                        failures(registry, witness)::increment));
        Cosigning cosigning = new Cosigning(witnesses, signer::isActive);
        signed.listen(size -> cosigning.wake());
        Gauge.builder("sporbar.checkpoint.cosignatures", cosigning, c -> c.cosigned(signer.size()))
                .description("Witnesses that have cosigned the last checkpoint")
                .register(registry);
        return cosigning;
    }

    private static Counter failures(MeterRegistry registry, Policy.Witness witness) {
        return Counter.builder("sporbar.witness.failures")
                .description("Times that a witness was asked and did not cosign")
                .tag("witness", witness.name())
                .register(registry);
    }
}
