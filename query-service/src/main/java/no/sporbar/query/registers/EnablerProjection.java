package no.sporbar.query.registers;

import static java.util.Objects.requireNonNull;

import no.sporbar.events.EnablerEvent;
import no.sporbar.events.EnablerEvent.EnablerCorrected;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.EnablerEvent.EnablerWithdrawn;
import no.sporbar.events.Identifier;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enablers by their id. */
@Component
public final class EnablerProjection extends RegisterProjection<EnablerEvent, EnablerRow> {
    public EnablerProjection() {
        super("enabler", EnablerEvent.class, EnablerRow.class);
    }

    @Override
    Identifier id(EnablerEvent event) {
        return event.enabler();
    }

    @Override
    public EnablerRow fold(@Nullable EnablerRow current, String id, EnablerEvent event, Recorded recorded) {
        return switch (event) {
            case EnablerNamed e -> named(e, recorded);
            case EnablerCorrected e -> corrected(requireNonNull(current), e, recorded);
            case EnablerWithdrawn e -> withdrawn(requireNonNull(current), e, recorded);
        };
    }

    private static EnablerRow named(EnablerNamed e, Recorded recorded) {
        return new EnablerRow(
                e.enabler(), e.name(), e.description(), false, recorded.change(), null, null, e.provenance(), recorded);
    }

    private static EnablerRow corrected(EnablerRow row, EnablerCorrected e, Recorded recorded) {
        return row.next(e.name(), row.ended(), new Why(e.wrong(), e.reason(), e.provenance()), recorded);
    }

    private static EnablerRow withdrawn(EnablerRow row, EnablerWithdrawn e, Recorded recorded) {
        return row.next(row.name(), true, Why.of(e.reason(), e.provenance()), recorded);
    }
}
