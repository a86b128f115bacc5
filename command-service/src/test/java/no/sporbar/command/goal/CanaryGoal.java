package no.sporbar.command.goal;

import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import no.sporbar.command.principle.PrincipleCommand;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A canary: a core that breaks every wall there is. */
final class CanaryGoal {
    @Nullable
    ApplicationContext spring;

    @Nullable
    JsonNode json;

    @Nullable
    DataSource database;

    @Nullable
    PrincipleCommand otherFeature;

    void axon() {
        AggregateLifecycle.apply("x");
    }

    Instant clock() {
        return Instant.now();
    }

    UUID identifier() {
        return UUID.randomUUID();
    }
}
