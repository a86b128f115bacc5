package no.sporbar.command.milestone;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import no.sporbar.command.milestone.MilestonePlanCommand.AddCriterion;
import no.sporbar.command.milestone.MilestonePlanCommand.AddMilestoneDependency;
import no.sporbar.command.milestone.MilestonePlanCommand.CancelMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.CorrectMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.MeetCriterion;
import no.sporbar.command.milestone.MilestonePlanCommand.MissMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.MoveMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.PassMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.PlanMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.RefineMilestoneDate;
import no.sporbar.command.milestone.MilestonePlanCommand.RemoveMilestoneDependency;
import no.sporbar.command.milestone.MilestonePlanCommand.SetMilestoneDeadline;
import no.sporbar.command.milestone.MilestonePlanCommand.WithdrawCriterion;
import no.sporbar.events.CriterionId;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCancelled;
import no.sporbar.events.MilestonePlanEvent.MilestoneCorrected;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionWithdrawn;
import no.sporbar.events.MilestonePlanEvent.MilestoneDateRefined;
import no.sporbar.events.MilestonePlanEvent.MilestoneDeadlineSet;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.MilestonePlanEvent.MilestoneMissed;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What is said of milestones in the scenarios: each takes the milestone's id and, where it matters, an EDTF date. */
final class Plan {
    static final String FRIST = "nominasjonsfrist";
    static final String VALG = "kommunevalg";
    static final String IVERKSATT = "iverksetting";

    private Plan() {}

    static MilestoneId id(String id) {
        return new MilestoneId(id);
    }

    static PlanMilestone plan(String id, @Nullable String date) {
        return new PlanMilestone(PROGRAMME, id(id), name(id), date == null ? null : date(date), cited());
    }

    static MilestonePlanned planned(String id, @Nullable String date) {
        return new MilestonePlanned(PROGRAMME, id(id), name(id), date == null ? null : date(date), cited());
    }

    static RefineMilestoneDate refine(String id, String date) {
        return new RefineMilestoneDate(PROGRAMME, id(id), date(date), cited());
    }

    static MilestoneDateRefined refined(String id, String date) {
        return new MilestoneDateRefined(PROGRAMME, id(id), date(date), cited());
    }

    static MoveMilestone move(String id, String date) {
        return new MoveMilestone(PROGRAMME, id(id), date(date), "utredningen ble forsinket", cited());
    }

    static MilestoneMoved moved(String id, String date) {
        return new MilestoneMoved(PROGRAMME, id(id), date(date), "utredningen ble forsinket", cited());
    }

    static AddMilestoneDependency depend(String id, String predecessor) {
        return new AddMilestoneDependency(PROGRAMME, id(id), id(predecessor), null, cited());
    }

    static MilestoneDependencyAdded depends(String id, String predecessor) {
        return new MilestoneDependencyAdded(PROGRAMME, id(id), id(predecessor), cited());
    }

    static AddMilestoneDependency depend(String id, String predecessor, int days) {
        return new AddMilestoneDependency(PROGRAMME, id(id), id(predecessor), days, cited());
    }

    static MilestoneDependencyAdded depends(String id, String predecessor, int days) {
        return new MilestoneDependencyAdded(PROGRAMME, id(id), id(predecessor), days, cited());
    }

    static RemoveMilestoneDependency release(String id, String predecessor) {
        return new RemoveMilestoneDependency(PROGRAMME, id(id), id(predecessor), "de kan gå side om side", cited());
    }

    static MilestoneDependencyRemoved released(String id, String predecessor) {
        return new MilestoneDependencyRemoved(PROGRAMME, id(id), id(predecessor), "de kan gå side om side", cited());
    }

    static SetMilestoneDeadline due(String id, String deadline) {
        return new SetMilestoneDeadline(PROGRAMME, id(id), date(deadline), "valget venter ikke", cited());
    }

    static MilestoneDeadlineSet dueBy(String id, String deadline) {
        return new MilestoneDeadlineSet(PROGRAMME, id(id), date(deadline), "valget venter ikke", cited());
    }

    static AddCriterion ask(String id, String criterion, EvidenceKind evidence) {
        return new AddCriterion(PROGRAMME, id(id), new CriterionId(criterion), text(criterion), evidence, cited());
    }

    static MilestoneCriterionAdded asked(String id, String criterion, EvidenceKind evidence) {
        return new MilestoneCriterionAdded(
                PROGRAMME, id(id), new CriterionId(criterion), text(criterion), evidence, cited());
    }

    static MeetCriterion show(String id, String criterion, String evidence) {
        return new MeetCriterion(PROGRAMME, id(id), new CriterionId(criterion), Subject.parse(evidence), cited());
    }

    static MilestoneCriterionMet shown(String id, String criterion, String evidence) {
        return new MilestoneCriterionMet(
                PROGRAMME, id(id), new CriterionId(criterion), Subject.parse(evidence), cited());
    }

    static WithdrawCriterion drop(String id, String criterion) {
        return new WithdrawCriterion(PROGRAMME, id(id), new CriterionId(criterion), "gjelder ikke", cited());
    }

    static MilestoneCriterionWithdrawn dropped(String id, String criterion) {
        return new MilestoneCriterionWithdrawn(PROGRAMME, id(id), new CriterionId(criterion), "gjelder ikke", cited());
    }

    static CorrectMilestone spell(String id, String name) {
        return new CorrectMilestone(PROGRAMME, id(id), name, "skrivefeil", "se saken", cited());
    }

    static MilestoneCorrected spelt(String id, String name) {
        return new MilestoneCorrected(PROGRAMME, id(id), name, "skrivefeil", "se saken", cited());
    }

    static PassMilestone pass(String id, String on) {
        return new PassMilestone(PROGRAMME, id(id), date(on), cited());
    }

    static MilestonePassed passed(String id, String on) {
        return new MilestonePassed(PROGRAMME, id(id), date(on), cited());
    }

    static MissMilestone miss(String id, String reason) {
        return new MissMilestone(PROGRAMME, id(id), reason, cited());
    }

    static MilestoneMissed missed(String id) {
        return new MilestoneMissed(PROGRAMME, id(id), "saken kom ikke", cited());
    }

    static CancelMilestone cancel(String id, String reason) {
        return new CancelMilestone(PROGRAMME, id(id), reason, cited());
    }

    static MilestoneCancelled cancelled(String id) {
        return new MilestoneCancelled(PROGRAMME, id(id), "avvist av bystyret", cited());
    }

    private static String text(String criterion) {
        return "Kravet " + criterion;
    }

    private static String name(String id) {
        return "Milepælen " + id;
    }
}
