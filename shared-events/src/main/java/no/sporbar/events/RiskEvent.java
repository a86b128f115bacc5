package no.sporbar.events;

import static no.sporbar.events.Copies.copyOrNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a risk or an external constraint. */
public sealed interface RiskEvent extends DomainEvent {
    /** Which risk. */
    RiskId risk();

    @Override
    default StreamId stream() {
        return StreamId.of("risk", programme(), risk());
    }

    /**
     * Somebody pointed out a risk or a constraint.
     *
     * @param bearsOn what it bears on
     */
    @EventType("risk.raised")
    record RiskRaised(
            ProgrammeId programme,
            RiskId risk,
            RiskKind kind,
            String text,
            @Nullable List<Proposer> raisedBy,
            @Nullable List<Subject> bearsOn,
            Provenance provenance)
            implements RiskEvent {
        public RiskRaised {
            raisedBy = copyOrNull(raisedBy);
            bearsOn = copyOrNull(bearsOn);
        }
    }

    /** It is no risk any more. It stays visible. */
    @EventType("risk.closed")
    record RiskClosed(ProgrammeId programme, RiskId risk, String reason, Provenance provenance) implements RiskEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param text the text as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("risk.corrected")
    record RiskCorrected(
            ProgrammeId programme, RiskId risk, String text, String wrong, String reason, Provenance provenance)
            implements RiskEvent {}
}
