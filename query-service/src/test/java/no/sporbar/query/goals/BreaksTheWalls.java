package no.sporbar.query.goals;

import java.time.Instant;
import java.util.List;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.principles.PrincipleProjection;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.SomethingOfAxon;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does everything that a question's package must not: each wall must catch it. */
public final class BreaksTheWalls implements Projection<GoalEvent, GoalRow> {
    private final JdbcTemplate jdbc = new JdbcTemplate();

    @Override
    public String name() {
        SomethingOfAxon.doIt();
        return EventJson.mapper().writeValueAsString(Instant.now()) + new PrincipleProjection().name();
    }

    @Override
    public int version() {
        return jdbc.getFetchSize();
    }

    @Override
    public Class<GoalEvent> events() {
        return GoalEvent.class;
    }

    @Override
    public Class<GoalRow> row() {
        return GoalRow.class;
    }

    @Override
    public List<String> keys(GoalEvent event) {
        return List.of(ConsumerRecord.class.getName());
    }

    @Override
    public GoalRow fold(@Nullable GoalRow current, String id, GoalEvent event, Recorded recorded) {
        throw new UnsupportedOperationException("a canary");
    }
}
