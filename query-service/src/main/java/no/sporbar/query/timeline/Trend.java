package no.sporbar.query.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDateText;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.projection.RowsAsAt;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.timeline.MilestoneTrends.Act;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How the dates of milestones have moved, straight from the versions of their rows: one statement for all of a page, one
 * for the programme's seasons and one for its decisions, however long the history.
 */
@Component
public class Trend {
    /** No page has more milestones, and no milestone more points. */
    public static final int MOST_MILESTONES = 50;

    static final int MOST_POINTS = 200;

    private static final int MOST_DECISIONS = 500;

    /** The facts that say when a milestone is to be reached, or that it was or will not be. */
    private static final List<String> TYPES = List.of(
            "milestone.planned",
            "milestone.date-refined",
            "milestone.moved",
            "milestone.passed",
            "milestone.missed",
            "milestone.cancelled");

    private final RowsAsAt<MilestoneRow> rows;
    private final Programmes programmes;
    private final Subjects subjects;

    public Trend(JdbcTemplate jdbc, MilestoneProjection projection, Programmes programmes, Subjects subjects) {
        this.rows = new RowsAsAt<>(jdbc, projection);
        this.programmes = programmes;
        this.subjects = subjects;
    }

    /** Of the next milestones in the order of their ids, never more than {@link #MOST_MILESTONES}. */
    public Page<MilestoneTrend> page(Moment moment, Paging paging, Locale locale) {
        int limit = Math.min(paging.limit(), MOST_MILESTONES);
        List<MilestoneRow> versions = rows.told(
                moment.programme().value(), TYPES, paging.after(), limit + 1, MOST_POINTS + 1, moment.position());
        MilestoneTrends trends = trends(moment, locale);
        List<MilestoneTrend> found =
                byMilestone(versions).values().stream().map(trends::of).toList();
        return Page.of(found, limit, trend -> trend.milestone().value());
    }

    /** Of one milestone, or refused with {@code milestone.unknown}. */
    public MilestoneTrend of(Moment moment, String id, Locale locale) {
        List<MilestoneRow> versions =
                rows.toldOf(moment.programme().value(), id, TYPES, MOST_POINTS + 1, moment.position());
        if (versions.isEmpty()) throw Refusal.notFound("milestone.unknown", id);
        return trends(moment, locale).of(versions);
    }

    private static Map<String, List<MilestoneRow>> byMilestone(List<MilestoneRow> versions) {
        return versions.stream()
                .collect(Collectors.groupingBy(row -> row.id().value(), LinkedHashMap::new, Collectors.toList()));
    }

    private MilestoneTrends trends(Moment moment, Locale locale) {
        return new MilestoneTrends(
                programmes.one(moment).seasons(), ImpreciseDateText.in(locale), decisions(moment), MOST_POINTS);
    }

    /** The case whose act rests on each paper; of several, the one that was heard of last. */
    private Map<Act, DecisionId> decisions(Moment moment) {
        Map<Act, DecisionId> decisions = new HashMap<>();
        subjects.ofKinds(moment, List.of(Kind.DECISION), MOST_DECISIONS).stream()
                .sorted(Comparator.comparingLong(row -> row.recorded().position()))
                .forEach(row -> {
                    Act act = Act.of(row.provenance());
                    if (act != null)
                        decisions.put(act, new DecisionId(row.subject().id()));
                });
        return decisions;
    }
}
