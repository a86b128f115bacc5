package no.sporbar.command.organisation;

import java.util.List;
import no.sporbar.command.organisation.AlternativeCommand.AdoptAlternative;
import no.sporbar.command.organisation.AlternativeCommand.ProposeTaskMove;
import no.sporbar.command.organisation.AlternativeCommand.ProposeUnitChange;
import no.sporbar.command.organisation.AlternativeCommand.PutForwardAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RejectAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RequireAlternativeAssessment;
import no.sporbar.command.organisation.AlternativeCommand.SketchAlternative;
import no.sporbar.command.organisation.AlternativeCommand.WithdrawUnitChange;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.AlternativeId;

/** One alternative structure: sketched, put forward, then adopted or rejected. */
sealed interface Alternative extends Core<AlternativeCommand, AlternativeEvent>
        permits Alternative.NotSketched, Sketched {
    Alternative INITIAL = new NotSketched();

    @Override
    default List<? extends AlternativeEvent> decide(AlternativeCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case SketchAlternative c -> sketch(c);
            case ProposeUnitChange c -> sketched(c.alternative()).propose(c, context);
            case ProposeTaskMove c -> sketched(c.alternative()).propose(c, context);
            case WithdrawUnitChange c -> sketched(c.alternative()).withdraw(c);
            case RequireAlternativeAssessment c -> sketched(c.alternative()).require(c);
            case PutForwardAlternative c -> sketched(c.alternative()).putForward(c, context);
            case AdoptAlternative c -> sketched(c.alternative()).adopt(c, context);
            case RejectAlternative c -> sketched(c.alternative()).reject(c, context);
        };
    }

    @Override
    default Alternative evolve(AlternativeEvent event) {
        return switch (event) {
            case AlternativeSketched e -> Sketched.of(e);
            case AlternativeChangeProposed e -> known().with(known().lines().with(e));
            case AlternativeTaskMoveProposed e -> known().with(known().lines().moving(e));
            case AlternativeChangeWithdrawn e -> known().with(known().lines().without(e));
            case AlternativeImpactAssessmentRequired e -> known().requiring(e);
            case AlternativePutForward e -> known().ready(e);
            case AlternativeAdopted e -> known().ended(e);
            case AlternativeRejected e -> known().ended(e);
        };
    }

    List<AlternativeEvent> sketch(SketchAlternative c);

    Sketched sketched(AlternativeId alternative);

    private Sketched known() {
        return (Sketched) this;
    }

    /** Nothing has been said of it. */
    record NotSketched() implements Alternative {
        @Override
        public List<AlternativeEvent> sketch(SketchAlternative c) {
            Integer least = c.atLeastUnits();
            Integer most = c.atMostUnits();
            if (least != null && least < 1 || most != null && most < 1)
                throw new RuleViolation("alternative.no-units", c.alternative());
            if (least != null && most != null && least > most)
                throw new RuleViolation("alternative.most-below-least", most, least);
            return List.of(fact(c));
        }

        @Override
        public Sketched sketched(AlternativeId alternative) {
            throw new RuleViolation("alternative.unknown", alternative);
        }
    }

    /** What a sketch would record. */
    static AlternativeSketched fact(SketchAlternative c) {
        return new AlternativeSketched(
                c.programme(), c.alternative(), c.name(), c.atLeastUnits(), c.atMostUnits(), c.provenance());
    }
}
