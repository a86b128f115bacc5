package no.sporbar.query.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.events.ImpreciseDateText;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.timeline.TimelineView.PeriodOnTimeline;
import no.sporbar.query.tracks.TrackRow;
import no.sporbar.query.tracks.Tracks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens when. As many statements as the plan has pages, and five more. */
@Component
public class Timeline {
    private static final Comparator<@Nullable LocalDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Plans plans;
    private final Periods periods;
    private final Tracks tracks;
    private final LedgerCopy ledger;

    Timeline(Plans plans, Periods periods, Tracks tracks, LedgerCopy ledger) {
        this.plans = plans;
        this.periods = periods;
        this.tracks = tracks;
        this.ledger = ledger;
    }

    /** The timeline as it stood, with its dates in words of a language. */
    public TimelineView at(Moment moment, Locale locale) {
        ImpreciseDateText text = ImpreciseDateText.in(locale);
        Plan plan = plans.at(moment);
        Page<PeriodRow> stretches = periods.list(moment, Paging.first());
        Page<TrackRow> investigations = tracks.list(moment, Paging.first());
        List<Contradiction> contradictions = plan.schedule().contradictions();
        return new TimelineView(
                inOrder(stretches.rows(), plan.seasons(), text),
                new MilestoneViews(plan, moment.day(), text).of(first(plan.milestones())),
                investigations.rows(),
                first(contradictions),
                plan.baselines(),
                planVersion(moment),
                moment.day(),
                stretches.next() == null
                        && investigations.next() == null
                        && plan.milestones().size() <= Paging.MOST);
    }

    /** What follows from the plan for one of its milestones. */
    public MilestoneSchedule of(String id, Moment moment, Locale locale) {
        Plan plan = plans.at(moment);
        MilestoneRow row = plan.milestones().stream()
                .filter(milestone -> milestone.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("milestone.unknown", id));
        MilestoneViews views = new MilestoneViews(plan, moment.day(), ImpreciseDateText.in(locale));
        List<Contradiction> contradictions = plan.schedule().contradictions().stream()
                .filter(c -> row.id().equals(c.milestone()) || row.id().equals(c.other()))
                .toList();
        List<MilestoneRow> after = plan.milestones().stream()
                .filter(other -> waitsFor(other, row.id()))
                .limit(Paging.MOST)
                .toList();
        return new MilestoneSchedule(
                views.of(row),
                contradictions,
                plan.milestones().stream()
                        .filter(other -> isNear(other, row, contradictions))
                        .limit(Paging.MOST)
                        .map(views::of)
                        .toList(),
                after.stream()
                        .map(other -> Subject.of(Kind.MILESTONE, other.id()))
                        .toList());
    }

    private static boolean isNear(MilestoneRow other, MilestoneRow row, List<Contradiction> contradictions) {
        return other.id().equals(row.id())
                || waitsFor(other, row.id())
                || waitsFor(row, other.id())
                || contradictions.stream()
                        .anyMatch(c ->
                                other.id().equals(c.milestone()) || other.id().equals(c.other()));
    }

    private static boolean waitsFor(MilestoneRow one, MilestoneId other) {
        return one.dependsOn().stream()
                .anyMatch(dependency -> dependency.milestone().equals(other));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), Paging.MOST));
    }

    static List<PeriodOnTimeline> inOrder(List<PeriodRow> rows, SeasonPolicy seasons, ImpreciseDateText text) {
        return rows.stream()
                .map(row -> new PeriodOnTimeline(row, DateOnTimeline.of(row.span(), seasons, text)))
                .sorted(Comparator.comparing((PeriodOnTimeline p) -> p.span().latest(), UNKNOWN_LAST)
                        .thenComparing(p -> p.period().id().value()))
                .toList();
    }

    private long planVersion(Moment moment) {
        String stream = StreamId.of("milestone-plan", moment.programme()).toString();
        return ledger.tips(Map.of(stream, moment.position())).getOrDefault(stream, -1L);
    }
}
