package no.sporbar.command.web;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may write, until people log in.
 *
 * @param tokensFolder where each actor's bearer token is kept, readable by its owner only
 * @param actors one entry for each named actor
 */
@ConfigurationProperties("sporbar.access")
record ActorProperties(Path tokensFolder, List<Actor> actors) {
    /**
     * A person or a system by name.
     *
     * @param id stands in every event that the actor recorded
     * @param roles {@code recorder} may record decisions, {@code auditor} may open what is kept about persons, and so may the
     *     recorder; {@code operator} may change the ledger's key and have the ledger checked
     */
    record Actor(String id, String name, List<String> roles) {}
}
