package no.sporbar.query.page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.page.BasisView;
import no.sporbar.query.timeline.DateShift;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** The timeline as a table: everything that the picture shows, and what has no place on it. */
public final class TimelineTable {
    /**
     * Rows that belong together.
     *
     * @param key as in ids
     */
    public record Group(String key, String heading, List<Row> rows) {}

    /**
     * One period or milestone, in words.
     *
     * @param kind as in class names: {@code period} or a status
     * @param date in words, or that there is none
     * @param edtf for programs; null without a date
     * @param status null for a period
     * @param notes lateness, which end of the line it is and the like
     * @param criteria what has to be shown before it can be reached
     * @param waitsFor the milestones that must be passed first
     */
    public record Row(
            String id,
            String kind,
            String name,
            String date,
            @Nullable String edtf,
            @Nullable String status,
            List<String> notes,
            List<Asked> criteria,
            List<Waits> waitsFor,
            @Nullable String reason,
            BasisView basis) {}

    /** The name of a milestone that must be passed first, and what that rests on. */
    public record Waits(String name, BasisView basis) {}

    /** What has to be shown, and whether it has been. */
    public record Asked(String text, String state) {}

    private final TimelineChart chart;
    private final Texts texts;
    private final TimelineWords words;
    private final List<Group> groups = new ArrayList<>();

    private TimelineTable(TimelineChart chart, Texts texts) {
        this.chart = chart;
        this.texts = texts;
        this.words = new TimelineWords(texts);
    }

    /** The groups that have rows: periods, before, in and after the window, undated. */
    public static List<Group> of(TimelineChart chart, Texts texts) {
        TimelineTable table = new TimelineTable(chart, texts);
        table.add("periods", chart.periods().stream().map(table::row).toList());
        table.add("earlier", table.rows(chart.earlier()));
        table.add("shown", table.rows(chart.shown()));
        table.add("later", table.rows(chart.later()));
        table.add("undated", table.rows(chart.undated()));
        return List.copyOf(table.groups);
    }

    /**
     * What has another date than at the moment that is compared with.
     *
     * @param before in words, or that there was none
     * @param difference by how many days
     */
    public record Before(String name, String before, String now, String difference) {}

    /** The periods and then the milestones that have another date than before, or are new. */
    public static List<Before> before(TimelineChart chart, Texts texts) {
        Shadows shadows = chart.shadows();
        if (shadows == null) return List.of();
        TimelineTable table = new TimelineTable(chart, texts);
        List<Before> all = new ArrayList<>();
        for (ChartPeriod each : chart.periods()) table.before(each.name(), each.span(), shadows.of(each), all);
        for (ChartMilestone each : chart.told()) table.before(each.name(), each.date(), shadows.of(each), all);
        return List.copyOf(all);
    }

    private void before(String name, @Nullable ImpreciseDate now, Shadow shadow, List<Before> all) {
        if (shadow.known() && Objects.equals(shadow.date(), now)) return;
        DateShift shift = shadow.until(now, chart.seasons());
        String difference = shift == null || now == null ? null : new ShiftWords(texts).of(shift, now);
        all.add(new Before(
                name,
                shadow.known() ? words.date(shadow.date()) : texts.say("changes.nothing"),
                words.date(now),
                shadow.known()
                        ? Objects.requireNonNullElse(difference, texts.say("column.none"))
                        : texts.say("timeline.shadow.new")));
    }

    private void add(String key, List<Row> rows) {
        if (!rows.isEmpty()) groups.add(new Group(key, texts.say("timeline.group." + key), rows));
    }

    private List<Row> rows(List<ChartMilestone> milestones) {
        return milestones.stream().map(this::row).toList();
    }

    private Row row(ChartPeriod period) {
        return new Row(
                period.id(),
                "period",
                period.name(),
                texts.date(period.span()),
                period.span().toString(),
                null,
                shadow(period.span(), s -> s.of(period)),
                List.of(),
                List.of(),
                null,
                period.basis());
    }

    private Row row(ChartMilestone milestone) {
        ImpreciseDate date = milestone.date();
        return new Row(
                milestone.id(),
                milestone.status().toString(),
                milestone.name(),
                words.date(date),
                date == null ? null : date.toString(),
                words.status(milestone.status()),
                notes(milestone),
                milestone.prospects().criteria().stream()
                        .map(c -> new Asked(c.text(), words.state(c.state())))
                        .toList(),
                milestone.waitsFor().stream()
                        .map(w -> new Waits(name(w.id()), w.basis()))
                        .toList(),
                milestone.reason(),
                milestone.basis());
    }

    private List<String> notes(ChartMilestone milestone) {
        List<String> notes = new ArrayList<>();
        String late = words.lateness(milestone);
        if (late != null) notes.add(late);
        if (milestone.originalDate() != null)
            notes.add(texts.say(
                    milestone.status() == Status.PASSED ? "milestone.planned-for" : "milestone.first-date",
                    texts.date(milestone.originalDate())));
        notes.addAll(words.of(milestone.prospects()));
        LineEnd end = chart.lineEnd(milestone);
        if (end != null) notes.add(words.lineEnd(end));
        notes.addAll(shadow(milestone.date(), s -> s.of(milestone)));
        return notes;
    }

    /** What stood there before, and how many days lie between; nothing where it is the same. */
    private List<String> shadow(@Nullable ImpreciseDate now, Function<Shadows, Shadow> of) {
        Shadows shadows = chart.shadows();
        return shadows == null
                ? List.of()
                : words.of(of.apply(shadows), now, chart.seasons())
                        .map(List::of)
                        .orElse(List.of());
    }

    private String name(String id) {
        return chart.milestone(id).map(ChartMilestone::name).orElse(id);
    }
}
