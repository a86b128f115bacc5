package no.sporbar.command.witness;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param logs the verifier keys of the logs whose checkpoints are cosigned here; none, and this is no witness
 * @param name what the witness's key is called when it is made
 */
@ConfigurationProperties("sporbar.witness")
record WitnessProperties(
        @DefaultValue List<String> logs,
        @DefaultValue("localhost/sporbar-witness") String name) {
    WitnessProperties {
        logs = logs.stream().filter(log -> !log.isBlank()).toList();
    }
}
