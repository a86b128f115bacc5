package no.sporbar.query.registers;

import static java.util.Objects.requireNonNull;

import no.sporbar.events.Identifier;
import no.sporbar.events.RiskEvent;
import no.sporbar.events.RiskEvent.RiskClosed;
import no.sporbar.events.RiskEvent.RiskCorrected;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Risks and external constraints by their id. */
@Component
public final class RiskProjection extends RegisterProjection<RiskEvent, RiskRow> {
    public RiskProjection() {
        super("risk", RiskEvent.class, RiskRow.class);
    }

    @Override
    Identifier id(RiskEvent event) {
        return event.risk();
    }

    @Override
    public RiskRow fold(@Nullable RiskRow current, String id, RiskEvent event, Recorded recorded) {
        return switch (event) {
            case RiskRaised e -> raised(e, recorded);
            case RiskClosed e -> closed(requireNonNull(current), e, recorded);
            case RiskCorrected e -> corrected(requireNonNull(current), e, recorded);
        };
    }

    private static RiskRow raised(RiskRaised e, Recorded recorded) {
        return new RiskRow(
                e.risk(),
                e.kind(),
                e.text(),
                e.raisedBy(),
                e.bearsOn(),
                false,
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    private static RiskRow closed(RiskRow row, RiskClosed e, Recorded recorded) {
        return row.next(row.text(), true, Why.of(e.reason(), e.provenance()), recorded);
    }

    private static RiskRow corrected(RiskRow row, RiskCorrected e, Recorded recorded) {
        return row.next(e.text(), row.ended(), new Why(e.wrong(), e.reason(), e.provenance()), recorded);
    }
}
