package no.sporbar.query.registers;

import static java.util.Objects.requireNonNull;

import no.sporbar.events.Identifier;
import no.sporbar.events.InitiativeEvent;
import no.sporbar.events.InitiativeEvent.InitiativeEnded;
import no.sporbar.events.InitiativeEvent.InitiativeRegistered;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Initiatives by their id. */
@Component
public final class InitiativeProjection extends RegisterProjection<InitiativeEvent, InitiativeRow> {
    public InitiativeProjection() {
        super("initiative", InitiativeEvent.class, InitiativeRow.class);
    }

    @Override
    Identifier id(InitiativeEvent event) {
        return event.initiative();
    }

    @Override
    public InitiativeRow fold(@Nullable InitiativeRow current, String id, InitiativeEvent event, Recorded recorded) {
        return switch (event) {
            case InitiativeRegistered e -> registered(e, recorded);
            case InitiativeEnded e -> ended(requireNonNull(current), e, recorded);
        };
    }

    private static InitiativeRow registered(InitiativeRegistered e, Recorded recorded) {
        return new InitiativeRow(
                e.initiative(), e.name(), e.coordination(), false, recorded.change(), null, e.provenance(), recorded);
    }

    private static InitiativeRow ended(InitiativeRow row, InitiativeEnded e, Recorded recorded) {
        return new InitiativeRow(
                row.id(),
                row.name(),
                row.coordination(),
                true,
                recorded.change(),
                e.reason(),
                e.provenance(),
                recorded);
    }
}
