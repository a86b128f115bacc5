package no.sporbar.command.evidence;

import java.util.List;
import no.sporbar.command.evidence.ImpactAssessmentCommand.CorrectImpactAssessment;
import no.sporbar.command.evidence.ImpactAssessmentCommand.DeliverImpactAssessment;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Basis;
import no.sporbar.events.ImpactAssessmentEvent;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;

/** One impact assessment: delivered with a source, and put right where the record was wrong. */
sealed interface ImpactAssessment extends Core<ImpactAssessmentCommand, ImpactAssessmentEvent> {
    ImpactAssessment INITIAL = new NotDelivered();

    @Override
    default List<? extends ImpactAssessmentEvent> decide(ImpactAssessmentCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case DeliverImpactAssessment c -> deliver(c, context);
            case CorrectImpactAssessment c -> correct(c);
        };
    }

    @Override
    default ImpactAssessment evolve(ImpactAssessmentEvent event) {
        return switch (event) {
            case ImpactAssessmentDelivered e -> new Delivered(e, e.finding());
            case ImpactAssessmentCorrected e -> new Delivered(((Delivered) this).origin(), e.finding());
        };
    }

    List<ImpactAssessmentEvent> deliver(DeliverImpactAssessment c, DecisionContext context);

    List<ImpactAssessmentEvent> correct(CorrectImpactAssessment c);

    record NotDelivered() implements ImpactAssessment {
        @Override
        public List<ImpactAssessmentEvent> deliver(DeliverImpactAssessment c, DecisionContext context) {
            if (!(c.provenance().basis() instanceof Basis.Citation))
                throw new RuleViolation("assessment.without-source", c.assessment());
            context.require(c.of());
            return List.of(delivered(c));
        }

        @Override
        public List<ImpactAssessmentEvent> correct(CorrectImpactAssessment c) {
            throw new RuleViolation("assessment.unknown", c.assessment());
        }
    }

    /** @param finding as it now is put */
    record Delivered(ImpactAssessmentDelivered origin, String finding) implements ImpactAssessment {
        @Override
        public List<ImpactAssessmentEvent> deliver(DeliverImpactAssessment c, DecisionContext context) {
            if (!delivered(c).equals(origin)) throw new RuleViolation("assessment.id-taken", c.assessment());
            return List.of();
        }

        @Override
        public List<ImpactAssessmentEvent> correct(CorrectImpactAssessment c) {
            if (c.finding().equals(finding)) return List.of();
            return List.of(new ImpactAssessmentCorrected(
                    c.programme(), c.assessment(), c.finding(), c.wrong(), c.reason(), c.provenance()));
        }
    }

    private static ImpactAssessmentDelivered delivered(DeliverImpactAssessment c) {
        return new ImpactAssessmentDelivered(
                c.programme(), c.assessment(), c.impact(), c.of(), c.finding(), c.provenance());
    }
}
