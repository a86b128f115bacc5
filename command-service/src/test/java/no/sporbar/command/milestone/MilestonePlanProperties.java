package no.sporbar.command.milestone;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.milestone.MilestonePlanCommand.AddCriterion;
import no.sporbar.command.milestone.MilestonePlanCommand.AddMilestoneDependency;
import no.sporbar.command.milestone.MilestonePlanCommand.BaselinePlan;
import no.sporbar.command.milestone.MilestonePlanCommand.CancelMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.CorrectMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.CorrectPeriod;
import no.sporbar.command.milestone.MilestonePlanCommand.MeetCriterion;
import no.sporbar.command.milestone.MilestonePlanCommand.MissMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.MoveMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.MovePeriod;
import no.sporbar.command.milestone.MilestonePlanCommand.PassMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.PlanMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.PlanPeriod;
import no.sporbar.command.milestone.MilestonePlanCommand.RefineMilestoneDate;
import no.sporbar.command.milestone.MilestonePlanCommand.RemoveMilestoneDependency;
import no.sporbar.command.milestone.MilestonePlanCommand.SetMilestoneDeadline;
import no.sporbar.command.milestone.MilestonePlanCommand.WithdrawCriterion;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.BaselineId;
import no.sporbar.events.CriterionId;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionWithdrawn;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.PeriodId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;

class MilestonePlanProperties {
    private static final List<String> EVIDENCE = List.of(
            "decision/videre-utredning",
            "decision/ukjent",
            "impact-assessment/klima",
            "briefing/host",
            "consultation/horing",
            "goal/mal-1");
    private static final List<MilestoneId> IDS =
            List.of(Plan.id("a"), Plan.id("b"), Plan.id("c"), Plan.id("d"), Plan.id("e"));

    @Provide
    Arbitrary<List<MilestonePlanCommand>> wishes() {
        Arbitrary<MilestoneId> ids = Arbitraries.of(IDS);
        Arbitrary<Provenance> on = AnyWish.provenance();
        Arbitrary<MilestonePlanCommand> period = Combinators.combine(AnyWish.text(), AnyWish.date(), on)
                .as((name, span, p) -> new PlanPeriod(PROGRAMME, new PeriodId("fase"), name, span, p));
        Arbitrary<MilestonePlanCommand> plan = Combinators.combine(
                        ids, AnyWish.text(), AnyWish.date().injectNull(0.2), on)
                .as((id, name, date, p) -> new PlanMilestone(PROGRAMME, id, name, date, p));
        Arbitrary<MilestonePlanCommand> refine = Combinators.combine(ids, AnyWish.date(), on)
                .as((id, date, p) -> new RefineMilestoneDate(PROGRAMME, id, date, p));
        Arbitrary<MilestonePlanCommand> move = Combinators.combine(ids, AnyWish.date(), AnyWish.text(), on)
                .as((id, date, why, p) -> new MoveMilestone(PROGRAMME, id, date, why, p));
        Arbitrary<MilestonePlanCommand> depend = Combinators.combine(
                        ids, ids, Arbitraries.of(0, 1, 30, -1, 40_000).injectNull(0.5), on)
                .as((id, other, days, p) -> new AddMilestoneDependency(PROGRAMME, id, other, days, p));
        Arbitrary<MilestonePlanCommand> release = Combinators.combine(ids, ids, AnyWish.text(), on)
                .as((id, other, why, p) -> new RemoveMilestoneDependency(PROGRAMME, id, other, why, p));
        Arbitrary<MilestonePlanCommand> due = Combinators.combine(ids, AnyWish.date(), AnyWish.text(), on)
                .as((id, date, why, p) -> new SetMilestoneDeadline(PROGRAMME, id, date, why, p));
        Arbitrary<MilestonePlanCommand> correct = Combinators.combine(ids, AnyWish.text(), on)
                .as((id, name, p) -> new CorrectMilestone(PROGRAMME, id, name, "feil", "se saken", p));
        Arbitrary<MilestonePlanCommand> pass = Combinators.combine(ids, AnyWish.date(), on)
                .as((id, date, p) -> new PassMilestone(PROGRAMME, id, date, p));
        Arbitrary<MilestonePlanCommand> miss = Combinators.combine(ids, AnyWish.text(), on)
                .as((id, why, p) -> new MissMilestone(PROGRAMME, id, why, p));
        Arbitrary<MilestonePlanCommand> cancel = Combinators.combine(ids, AnyWish.text(), on)
                .as((id, why, p) -> new CancelMilestone(PROGRAMME, id, why, p));
        return Arbitraries.oneOf(List.of(
                        period,
                        plan,
                        plan,
                        plan,
                        refine,
                        refine,
                        move,
                        depend,
                        depend,
                        depend,
                        release,
                        due,
                        pass,
                        pass,
                        miss,
                        cancel,
                        correct,
                        criteria(),
                        criteria(),
                        criteria(),
                        aboutTheWhole()))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static Arbitrary<MilestonePlanCommand> criteria() {
        Arbitrary<MilestoneId> ids = Arbitraries.of(IDS);
        Arbitrary<CriterionId> criteria = Arbitraries.of("x", "y").map(CriterionId::new);
        Arbitrary<Provenance> on = AnyWish.provenance();
        return Arbitraries.oneOf(
                Combinators.combine(ids, criteria, AnyWish.text(), Arbitraries.of(EvidenceKind.class), on)
                        .as((id, x, text, kind, p) -> new AddCriterion(PROGRAMME, id, x, text, kind, p)),
                Combinators.combine(ids, criteria, Arbitraries.of(EVIDENCE).map(Subject::parse), on)
                        .as((id, x, evidence, p) -> new MeetCriterion(PROGRAMME, id, x, evidence, p)),
                Combinators.combine(ids, criteria, AnyWish.text(), on)
                        .as((id, x, why, p) -> new WithdrawCriterion(PROGRAMME, id, x, why, p)));
    }

    private static Arbitrary<MilestonePlanCommand> aboutTheWhole() {
        Arbitrary<Provenance> on = AnyWish.provenance();
        return Arbitraries.oneOf(
                Combinators.combine(AnyWish.text(), AnyWish.decisionOrNone(), on)
                        .as((name, decision, p) ->
                                new BaselinePlan(PROGRAMME, new BaselineId("b"), name, decision, null, p)),
                Combinators.combine(AnyWish.date(), AnyWish.text(), on)
                        .as((span, why, p) -> new MovePeriod(PROGRAMME, new PeriodId("fase"), span, why, p)),
                Combinators.combine(AnyWish.text(), on)
                        .as((name, p) ->
                                new CorrectPeriod(PROGRAMME, new PeriodId("fase"), name, "feil", "se saken", p)));
    }

    @Provide
    Arbitrary<List<AddMilestoneDependency>> dependencies() {
        Arbitrary<MilestoneId> ids = Arbitraries.of(IDS);
        return Combinators.combine(ids, ids)
                .as((id, other) -> Plan.depend(id.value(), other.value()))
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers(@ForAll("wishes") List<MilestonePlanCommand> wishes) {
        Played<MilestonePlanCommand, MilestonePlanEvent> played =
                CoreLaws.play(MilestonePlan.INITIAL, wishes, Evidence.allThere());
        assertNoCircle((MilestonePlan) played.core());
        assertNothingPassedUnshown(played.history());
    }

    /** Whatever was passed, nothing that it asked for was outstanding then. */
    private static void assertNothingPassedUnshown(List<MilestonePlanEvent> history) {
        Set<String> outstanding = new HashSet<>();
        for (MilestonePlanEvent event : history)
            switch (event) {
                case MilestoneCriterionAdded e -> outstanding.add(e.milestone() + "/" + e.criterion());
                case MilestoneCriterionMet e -> outstanding.remove(e.milestone() + "/" + e.criterion());
                case MilestoneCriterionWithdrawn e -> outstanding.remove(e.milestone() + "/" + e.criterion());
                case MilestonePassed e ->
                    assertThat(outstanding).noneMatch(criterion -> criterion.startsWith(e.milestone() + "/"));
                default -> {}
            }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothing_ever_waits_for_itself(@ForAll("dependencies") List<AddMilestoneDependency> wishes) {
        MilestonePlan plan = MilestonePlan.INITIAL;
        for (MilestoneId id : IDS) plan = plan.evolve(Plan.planned(id.value(), null));
        assertNoCircle(
                (MilestonePlan) CoreLaws.play(plan, wishes, Situation.usual()).core());
    }

    private static void assertNoCircle(MilestonePlan plan) {
        for (MilestoneId id : plan.milestones().keySet())
            assertThat(before(plan, id, new HashSet<>())).as("before %s", id).doesNotContain(id);
    }

    /** Everything that a milestone waits for, over any number of steps. */
    private static Set<MilestoneId> before(MilestonePlan plan, MilestoneId id, Set<MilestoneId> seen) {
        Milestone milestone = plan.milestones().get(id);
        if (milestone == null) throw new AssertionError(id + " is waited for and not in the plan");
        for (MilestoneId predecessor : milestone.waitsFor()) if (seen.add(predecessor)) before(plan, predecessor, seen);
        return seen;
    }
}
