package no.sporbar.command.web;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may write without logging in: persons and systems by name.
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
     * @param roles {@code recorder} may record decisions, {@code approver} may approve what others asked for, {@code auditor} may
     *     open what is kept about persons, and so may the recorder; {@code operator} may change the ledger's key and have the
     *     ledger checked; {@code recorder:} and a programme counts in that one alone
     * @param onBehalfOf the id of the body that the actor always acts for, which stands in every event too
     */
    record Actor(
            String id,
            String name,
            List<String> roles,
            @Nullable String onBehalfOf) {}
}
