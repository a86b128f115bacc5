package no.sporbar.query.changes;

import static no.sporbar.query.changes.ChangeKind.ADDED;
import static no.sporbar.query.changes.ChangeKind.CANCELLED;
import static no.sporbar.query.changes.ChangeKind.CHANGED;
import static no.sporbar.query.changes.ChangeKind.CORRECTED;
import static no.sporbar.query.changes.ChangeKind.ENDED;
import static no.sporbar.query.changes.ChangeKind.MOVED;
import static no.sporbar.query.changes.ChangeKind.PASSED;
import static no.sporbar.query.changes.ChangeKind.REFINED;
import static no.sporbar.query.changes.ChangeKind.REWORDED;
import static no.sporbar.query.changes.ChangeKind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.goals.GoalProjection;
import no.sporbar.query.goals.GoalRow;
import no.sporbar.query.principles.PrincipleProjection;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.PlanFacts;
import no.sporbar.query.timeline.DateShift;
import no.sporbar.query.timeline.DaysBetween;
import no.sporbar.query.timeline.MilestoneProjection;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.PeriodProjection;
import no.sporbar.query.tracks.TrackProjection;
import org.junit.jupiter.api.Test;

class ClassificationTest {
    private final Facts oslo = Facts.of("oslo");
    private final PlanFacts plan = new PlanFacts(oslo.programme());

    @Test
    void what_was_not_there_before_is_added_with_all_that_it_says() {
        Change change = goals(oslo.goalProposed("mal-1", 1, "Gode tjenester")).since(0);
        assertThat(change.kinds()).containsExactly(ADDED);
        assertThat(change.name()).isEqualTo("Gode tjenester");
        assertThat(field(change, "wordingProposed").after()).isEqualTo("Gode tjenester");
        assertThat(change.fields()).allMatch(each -> each.kind() == ADDED && each.before() == null);
    }

    @Test
    void another_wording_is_compared_word_by_word_with_the_one_in_force() {
        Change change = goals(
                        oslo.goalProposed("mal-1", 1, "Gode tjenester"),
                        oslo.goalAdopted("mal-1"),
                        oslo.goalRevised("mal-1", "Gode og trygge tjenester"))
                .since(2);
        assertThat(change.kinds()).containsExactly(REWORDED);
        assertThat(field(change, "wordingProposed").words())
                .extracting(part -> part.change() + " " + part.text())
                .containsExactly("kept Gode", "added og trygge", "kept tjenester");
    }

    @Test
    void a_wording_that_is_adopted_as_it_was_proposed_has_not_been_reworded() {
        Change change = goals(oslo.goalProposed("mal-1", 1, "Gode tjenester"), oslo.goalAdopted("mal-1"))
                .since(1);
        assertThat(change.kinds()).containsExactly(CHANGED);
        assertThat(field(change, "status").after()).hasToString("adopted");
        assertThat(field(change, "wordingInForce").words()).isNull();
    }

    @Test
    void what_came_and_went_in_between_is_told() {
        Change change = goals(oslo.goalProposed("mal-1", 1, "Gode tjenester"), oslo.goalWithdrawn("mal-1"))
                .since(0);
        assertThat(change.kinds()).containsExactly(ADDED, WITHDRAWN);
        assertThat(change.steps()).extracting(Step::type).containsExactly("goal.proposed", "goal.withdrawn");
        assertThat(change.steps().getLast().reason()).isEqualTo("no longer needed");
    }

    @Test
    void a_correction_is_told_apart_from_a_revision() {
        Change change = goals(
                        oslo.goalProposed("mal-1", 1, "Gode tjenster"), oslo.goalCorrected("mal-1", "Gode tjenester"))
                .since(1);
        assertThat(change.kinds()).containsExactly(REWORDED, CORRECTED);
        assertThat(change.steps().getLast().wrong()).isEqualTo("et ord manglet");
    }

    @Test
    void a_replaced_principle_has_ended() {
        Folded<?> folded = Folded.of(
                "principle",
                new PrincipleProjection(),
                List.of(
                        oslo.principleProposed("p-1", "mal-1", "En"),
                        oslo.principleProposed("p-2", "mal-1", "To"),
                        oslo.principleReplaced("p-1", "p-2")));
        assertThat(folded.since(2).kinds()).containsExactly(ENDED);
    }

    @Test
    void a_date_that_is_stated_more_exactly_has_not_moved() {
        Change change = milestones(oslo.milestonePlanned("valg", "2027-23"), oslo.milestoneRefined("valg", "2027-09"))
                .since(1);
        assertThat(change.kinds()).containsExactly(REFINED);
        assertThat(field(change, "date").shift()).isNull();
    }

    @Test
    void the_first_date_of_an_undated_milestone_is_no_move() {
        Change change = milestones(oslo.milestonePlanned("valg", null), oslo.milestoneMoved("valg", "2027-09"))
                .since(1);
        assertThat(change.kinds()).containsExactly(REFINED);
        assertThat(change.moves()).isZero();
    }

    @Test
    void a_move_between_seasons_is_so_many_days_at_least_and_at_most() {
        Change change = milestones(oslo.milestonePlanned("valg", "2027-21"), oslo.milestoneMoved("valg", "2027-23"))
                .since(1);
        assertThat(change.kinds()).containsExactly(MOVED);
        FieldChange date = field(change, "date");
        assertThat(date.before()).isEqualTo(ImpreciseDate.parse("2027-21"));
        // From the last day of June to the first of August; from the first of January to the last of December.
        assertThat(shift(date).ends()).isEqualTo(new DaysBetween(32L, 364L));
    }

    @Test
    void several_moves_are_one_move_on_the_whole_and_are_counted() {
        Folded<MilestoneRow> folded = milestones(
                oslo.milestonePlanned("valg", "2027-01-01"),
                oslo.milestoneMoved("valg", "2027-02-01"),
                oslo.milestoneMoved("valg", "2027-01-11"));
        Change change = folded.since(1);
        assertThat(change.moves()).isEqualTo(2);
        assertThat(shift(field(change, "date")).ends()).isEqualTo(new DaysBetween(10L, 10L));
        assertThat(change.stepsInAll()).isEqualTo(2);
    }

    @Test
    void what_was_moved_there_and_back_was_moved_although_its_date_is_the_same() {
        Change change = milestones(
                        oslo.milestonePlanned("valg", "2027-01-01"),
                        oslo.milestoneMoved("valg", "2027-02-01"),
                        oslo.milestoneMoved("valg", "2027-01-01"))
                .since(1);
        assertThat(change.kinds()).containsExactly(MOVED);
        assertThat(change.moves()).isEqualTo(2);
        assertThat(change.fields()).isEmpty();
    }

    @Test
    void a_passed_and_a_cancelled_milestone_are_told_as_such() {
        assertThat(milestones(oslo.milestonePlanned("valg", "2027"), oslo.milestonePassed("valg", "2027-09-13"))
                        .since(1)
                        .kinds())
                .containsExactly(PASSED);
        assertThat(milestones(oslo.milestonePlanned("valg", "2027"), oslo.milestoneCancelled("valg"))
                        .since(1)
                        .kinds())
                .containsExactly(CANCELLED);
    }

    @Test
    void another_deadline_is_a_move_and_a_criterion_is_found_by_its_name() {
        Change change = milestones(
                        oslo.milestonePlanned("valg", "2027"),
                        plan.due("valg", "2027-09-01"),
                        plan.criterionAdded("valg", "vedtatt", EvidenceKind.DECISION),
                        plan.due("valg", "2027-10-01"),
                        plan.criterionMet("valg", "vedtatt", "decision/sak"))
                .since(3);
        assertThat(shift(field(change, "deadline/date")).ends()).isEqualTo(new DaysBetween(30L, 30L));
        assertThat(field(change, "criteria/vedtatt/metBy").after()).hasToString("decision/sak");
        assertThat(change.fields()).hasSize(2);
    }

    @Test
    void a_period_whose_beginning_moves_has_not_moved_at_its_end() {
        Change change = Folded.of(
                        "period",
                        new PeriodProjection(),
                        List.of(
                                oslo.periodPlanned("2", "2026-01-01/2027-01-01"),
                                plan.periodMoved("2", "2026-02-01/2027-01-01")))
                .since(1);
        assertThat(change.moves()).isEqualTo(1);
        assertThat(shift(field(change, "span")).starts()).isEqualTo(new DaysBetween(31L, 31L));
        assertThat(shift(field(change, "span")).ends()).isEqualTo(new DaysBetween(0L, 0L));
    }

    @Test
    void an_ended_track_says_what_ended_it() {
        Change change = Folded.of(
                        "track",
                        new TrackProjection(),
                        List.of(oslo.trackOpened("a", "tilslutning"), oslo.trackEnded("a", "tilslutning", "sak")))
                .since(1);
        assertThat(change.kinds()).contains(ENDED);
        assertThat(field(change, "end/decision").after()).hasToString("sak");
    }

    @Test
    void an_event_names_its_decision() {
        assertThat(StatedDecision.in(oslo.goalAdopted("mal-1")))
                .hasValueSatisfying(stated ->
                        assertThat(stated.decision() + " " + stated.point()).isEqualTo("vedtak 2"));
        assertThat(StatedDecision.in(oslo.decisionRecommended("sak"))).isPresent();
        assertThat(StatedDecision.in(oslo.principleAdopted("p-1"))).isEmpty();
        assertThat(StatedDecision.in(oslo.milestoneCancelled("valg"))).isEmpty();
    }

    private static FieldChange field(Change change, String path) {
        return change.fields().stream()
                .filter(each -> each.field().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " not in " + change.fields()));
    }

    private static DateShift shift(FieldChange change) {
        return Objects.requireNonNull(change.shift());
    }

    private static Folded<GoalRow> goals(DomainEvent... facts) {
        return Folded.of("goal", new GoalProjection(), List.of(facts));
    }

    private static Folded<MilestoneRow> milestones(DomainEvent... facts) {
        return Folded.of("milestone", new MilestoneProjection(), List.of(facts));
    }
}
