package no.sporbar.command.evidence;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;

/** What can be asked of an impact assessment. */
public sealed interface ImpactAssessmentCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = ImpactAssessment.INITIAL;

    /** Which assessment. */
    ImpactAssessmentId assessment();

    @Override
    default StreamId stream() {
        return StreamId.of("impact-assessment", programme(), assessment());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Record that it was delivered. Takes a source. */
    @CommandName("deliver-impact-assessment")
    record DeliverImpactAssessment(
            ProgrammeId programme,
            ImpactAssessmentId assessment,
            Impact impact,
            Subject of,
            String finding,
            Provenance provenance)
            implements ImpactAssessmentCommand {}

    /** Put a slip in what it found right. */
    @CommandName("correct-impact-assessment")
    record CorrectImpactAssessment(
            ProgrammeId programme,
            ImpactAssessmentId assessment,
            String finding,
            String wrong,
            String reason,
            Provenance provenance)
            implements ImpactAssessmentCommand {}
}
