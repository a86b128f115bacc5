package no.sporbar.query.testing;

import static no.sporbar.query.testing.Facts.CITED;

import no.sporbar.events.BaselineId;
import no.sporbar.events.CriterionId;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionWithdrawn;
import no.sporbar.events.MilestonePlanEvent.MilestoneDeadlineSet;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.MilestonePlanEvent.PeriodCorrected;
import no.sporbar.events.MilestonePlanEvent.PeriodMoved;
import no.sporbar.events.PeriodId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject;

/** Facts of one programme's milestone plan beyond its milestones and their dates. */
public record PlanFacts(ProgrammeId programme) {
    public MilestoneDependencyAdded depends(String id, String predecessor, int atLeastDays) {
        return new MilestoneDependencyAdded(
                programme, new MilestoneId(id), new MilestoneId(predecessor), atLeastDays, CITED);
    }

    public MilestoneDependencyRemoved released(String id, String predecessor) {
        return new MilestoneDependencyRemoved(
                programme, new MilestoneId(id), new MilestoneId(predecessor), "side by side", CITED);
    }

    public MilestoneDeadlineSet due(String id, String deadline) {
        return new MilestoneDeadlineSet(
                programme, new MilestoneId(id), ImpreciseDate.parse(deadline), "the election does not wait", CITED);
    }

    public MilestoneCriterionAdded criterionAdded(String id, String criterion, EvidenceKind evidence) {
        return new MilestoneCriterionAdded(
                programme, new MilestoneId(id), new CriterionId(criterion), "Krav " + criterion, evidence, CITED);
    }

    public MilestoneCriterionMet criterionMet(String id, String criterion, String evidence) {
        return new MilestoneCriterionMet(
                programme, new MilestoneId(id), new CriterionId(criterion), Subject.parse(evidence), CITED);
    }

    public MilestoneCriterionWithdrawn criterionWithdrawn(String id, String criterion) {
        return new MilestoneCriterionWithdrawn(
                programme, new MilestoneId(id), new CriterionId(criterion), "no longer asked for", CITED);
    }

    public MilestonePlanBaselined baselined(String id) {
        return new MilestonePlanBaselined(programme, new BaselineId(id), "Planen " + id, null, null, CITED);
    }

    public PeriodMoved periodMoved(String id, String span) {
        return new PeriodMoved(programme, new PeriodId(id), ImpreciseDate.parse(span), "delayed", CITED);
    }

    public PeriodCorrected periodCorrected(String id, String name) {
        return new PeriodCorrected(programme, new PeriodId(id), name, "misspelt", "see the paper", CITED);
    }
}
