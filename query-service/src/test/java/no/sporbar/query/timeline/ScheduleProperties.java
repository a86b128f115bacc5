package no.sporbar.query.timeline;

import static no.sporbar.query.timeline.PlannedMilestone.SHARING;
import static no.sporbar.query.timeline.PlannedMilestone.planned;
import static no.sporbar.query.timeline.PlannedMilestone.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.events.Certainty;
import no.sporbar.events.DayRange;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;

/** What holds for every plan whose milestones only wait for earlier ones of the list. */
class ScheduleProperties {
    private static final List<String> DATES = List.of(
            "2026", "2026-21", "2026-22", "2026-24", "2026-04", "2026-04-15", "2026-10-01", "2027-23", "2028-01-01");

    @Provide
    Arbitrary<List<PlannedMilestone>> plans() {
        Arbitrary<Status> status = Arbitraries.of(
                Status.PLANNED, Status.PLANNED, Status.PLANNED, Status.PASSED, Status.MISSED, Status.CANCELLED);
        Arbitrary<String> date = Arbitraries.of(DATES);
        return Combinators.combine(
                        Combinators.combine(status, date, date.injectNull(0.3), date.injectNull(0.6))
                                .as(ScheduleProperties::milestone)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8),
                        Arbitraries.longs())
                .as((milestones, seed) -> numberedAndWaiting(milestones, new Random(seed)));
    }

    private static PlannedMilestone milestone(
            Status status, String always, @Nullable String maybe, @Nullable String deadline) {
        return planned("x", status == Status.PASSED ? always : maybe)
                .but(status)
                .dueBy(deadline);
    }

    private static List<PlannedMilestone> numberedAndWaiting(List<PlannedMilestone> milestones, Random random) {
        List<PlannedMilestone> plan = new ArrayList<>();
        for (int i = 0; i < milestones.size(); i++) {
            PlannedMilestone m = milestones.get(i);
            PlannedMilestone numbered = new PlannedMilestone("m" + i, m.status(), m.date(), m.deadline(), List.of());
            for (int j = 0; j < i; j++)
                if (random.nextInt(3) == 0) numbered = numbered.after("m" + j, random.nextInt(4) * 30);
            plan.add(numbered);
        }
        return plan;
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whichever_days_the_dates_turn_out_to_be_what_follows_was_possible(
            @ForAll("plans") List<PlannedMilestone> plan, @ForAll long seed) {
        List<PlannedMilestone> exact = exactly(plan, new Random(seed));
        Schedule before = schedule(SHARING, plan);
        Schedule after = schedule(SHARING, exact);
        for (PlannedMilestone m : plan) {
            Schedule.Slot said = before.of(new MilestoneId(m.id()));
            Schedule.Slot came = after.of(new MilestoneId(m.id()));
            assertWithin(came.earliest(), said.earliest());
            assertWithin(came.latestAllowed(), said.latestAllowed());
            if (said.lateness() == Lateness.SURELY_LATE)
                assertThat(came.lateness()).isEqualTo(Lateness.SURELY_LATE);
            if (said.lateness() == Lateness.ON_TIME) assertThat(came.lateness()).isEqualTo(Lateness.ON_TIME);
        }
        Map<String, Contradiction> possible = byPair(before);
        byPair(after).keySet().forEach(pair -> assertThat(possible).containsKey(pair));
        possible.forEach((pair, contradiction) -> {
            if (contradiction.certainty() == Certainty.YES)
                assertThat(byPair(after)).containsKey(pair);
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void with_exact_dates_nothing_is_only_possible(@ForAll("plans") List<PlannedMilestone> plan, @ForAll long seed) {
        Schedule schedule = schedule(SHARING, exactly(plan, new Random(seed)));
        assertThat(schedule.contradictions()).allMatch(c -> c.certainty() == Certainty.YES);
        assertThat(schedule.contradictions())
                .allSatisfy(c -> assertThat(c.days().atLeast())
                        .isPositive()
                        .isEqualTo(c.days().atMost()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void to_wait_for_one_more_makes_nothing_earlier_and_solves_nothing(
            @ForAll("plans") List<PlannedMilestone> plan, @ForAll long seed) {
        Random random = new Random(seed);
        int waiting = random.nextInt(plan.size());
        List<PlannedMilestone> more = new ArrayList<>(plan);
        if (waiting > 0) more.set(waiting, plan.get(waiting).after("m" + random.nextInt(waiting), random.nextInt(90)));
        Schedule before = schedule(SHARING, plan);
        Schedule after = schedule(SHARING, more);
        for (PlannedMilestone m : plan) {
            MilestoneId id = new MilestoneId(m.id());
            assertNotEarlier(before.of(id).earliest(), after.of(id).earliest());
            assertNotEarlier(after.of(id).latestAllowed(), before.of(id).latestAllowed());
        }
        byPair(before).forEach((pair, was) -> {
            Contradiction is = byPair(after).get(pair);
            assertThat(is).as("still there: %s", pair).isNotNull();
            if (was.certainty() == Certainty.YES) assertThat(is.certainty()).isEqualTo(Certainty.YES);
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_list_does_not_matter(@ForAll("plans") List<PlannedMilestone> plan) {
        Schedule one = schedule(SHARING, plan);
        Schedule other = schedule(SHARING, plan.reversed());
        assertThat(other.contradictions()).isEqualTo(one.contradictions());
        for (PlannedMilestone m : plan)
            assertThat(other.of(new MilestoneId(m.id()))).isEqualTo(one.of(new MilestoneId(m.id())));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void even_a_circle_comes_to_an_end(@ForAll("plans") List<PlannedMilestone> plan, @ForAll long seed) {
        Random random = new Random(seed);
        List<PlannedMilestone> circular = plan.stream()
                .map(m -> m.after("m" + random.nextInt(plan.size()), random.nextInt(90)))
                .toList();
        Schedule schedule = schedule(SHARING, circular);
        long waits = circular.stream().mapToLong(m -> m.waits().size()).sum();
        assertThat(schedule.contradictions()).hasSizeLessThanOrEqualTo((int) waits + circular.size());
    }

    /** Each date one of the days that it may be. */
    private static List<PlannedMilestone> exactly(List<PlannedMilestone> plan, Random random) {
        return plan.stream()
                .map(m -> m.on(someDay(m.date(), random)).dueBy(someDay(m.deadline(), random)))
                .toList();
    }

    private static @Nullable String someDay(@Nullable String date, Random random) {
        if (date == null) return null;
        DayRange days = ImpreciseDate.parse(date).days(SHARING);
        long length = days.last().toEpochDay() - days.first().toEpochDay();
        return days.first().plusDays(random.nextLong(length + 1)).toString();
    }

    private static void assertWithin(@Nullable PossibleDays came, @Nullable PossibleDays said) {
        assertThat(came == null).isEqualTo(said == null);
        if (came == null || said == null) return;
        assertThat(came.first()).isBetween(said.first(), said.last());
        assertThat(came.last()).isBetween(said.first(), said.last());
    }

    private static void assertNotEarlier(@Nullable PossibleDays before, @Nullable PossibleDays after) {
        if (before == null || after == null) return;
        assertThat(after.first()).isGreaterThanOrEqualTo(before.first());
        assertThat(after.last()).isGreaterThanOrEqualTo(before.last());
    }

    private static Map<String, Contradiction> byPair(Schedule schedule) {
        return schedule.contradictions().stream()
                .collect(Collectors.toMap(
                        c -> c.milestone() + " " + c.kind() + " " + c.other(),
                        c -> c,
                        (one, other) -> one.certainty() == Certainty.YES ? one : other));
    }
}
