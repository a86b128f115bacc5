package no.sporbar.query.access;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may do more than read.
 *
 * @param tokensFolder where each actor's bearer token is kept, readable by its owner only; the command-service makes them
 * @param actors one entry for each named actor
 */
@ConfigurationProperties("sporbar.query.operators")
record OperatorSettings(Path tokensFolder, List<Actor> actors) {
    /**
     * A person or a system by name.
     *
     * @param roles {@code operator} may rebuild projections and keep webhooks; {@code auditor} may do no more than read so far
     */
    record Actor(String id, String name, List<String> roles) {}
}
