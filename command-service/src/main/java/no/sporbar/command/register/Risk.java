package no.sporbar.command.register;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import no.sporbar.command.register.Entry.Refusals;
import no.sporbar.command.register.RiskCommand.CloseRisk;
import no.sporbar.command.register.RiskCommand.CorrectRisk;
import no.sporbar.command.register.RiskCommand.RaiseRisk;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.events.Proposer;
import no.sporbar.events.RiskEvent;
import no.sporbar.events.RiskEvent.RiskClosed;
import no.sporbar.events.RiskEvent.RiskCorrected;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.events.Subject;

/** One risk or external constraint. */
record Risk(Entry<RiskEvent> entry) implements Core<RiskCommand, RiskEvent> {
    static final Risk INITIAL = new Risk(Entry.none(new Refusals("risk.unknown", "risk.id-taken", "risk.ended")));

    @Override
    public List<RiskEvent> decide(RiskCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case RaiseRisk c -> raise(c, context);
            case CloseRisk c -> entry.end(closed(c), c.risk());
            case CorrectRisk c -> entry.correct(corrected(c), c.text(), c.risk());
        };
    }

    @Override
    public Risk evolve(RiskEvent event) {
        return new Risk(
                switch (event) {
                    case RiskRaised e -> entry.entered(e, e.text());
                    case RiskClosed e -> entry.ended(e);
                    case RiskCorrected e -> entry.corrected(e.text());
                });
    }

    private List<RiskEvent> raise(RaiseRisk c, DecisionContext context) {
        for (Proposer by : requireNonNullElse(c.raisedBy(), List.<Proposer>of()))
            if (by.body() != null) context.setup().require(by.body());
        for (Subject subject : requireNonNullElse(c.bearsOn(), List.<Subject>of())) context.require(subject);
        return entry.enter(raised(c), c.risk());
    }

    private static RiskRaised raised(RaiseRisk c) {
        return new RiskRaised(c.programme(), c.risk(), c.kind(), c.text(), c.raisedBy(), c.bearsOn(), c.provenance());
    }

    private static RiskClosed closed(CloseRisk c) {
        return new RiskClosed(c.programme(), c.risk(), c.reason(), c.provenance());
    }

    private static RiskCorrected corrected(CorrectRisk c) {
        return new RiskCorrected(c.programme(), c.risk(), c.text(), c.wrong(), c.reason(), c.provenance());
    }
}
