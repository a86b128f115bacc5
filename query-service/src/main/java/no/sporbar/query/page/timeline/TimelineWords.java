package no.sporbar.query.page.timeline;

import static no.sporbar.query.timeline.Lateness.ON_TIME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.timeline.DateShift;
import no.sporbar.query.timeline.Lateness;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.TimelineView.FirstAndLast;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** What the timeline says in words, the same in the picture and in the table. */
public final class TimelineWords {
    private final Texts texts;

    public TimelineWords(Texts texts) {
        this.texts = texts;
    }

    /** When a period is, and whether that is assumed. */
    String of(ChartPeriod period) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.date(period.span()));
        if (period.basis().assumed()) parts.add(texts.say("basis.assumed"));
        return joined(parts);
    }

    /** When a milestone is, how it stands with it, and whether that is assumed. */
    String of(ChartMilestone milestone, @Nullable LineEnd end) {
        List<String> parts = new ArrayList<>();
        parts.add(date(milestone.date()));
        parts.add(status(milestone.status()));
        String late = lateness(milestone);
        if (late != null) parts.add(late);
        if (milestone.basis().assumed()) parts.add(texts.say("basis.assumed"));
        if (end != null) parts.add(lineEnd(end));
        return joined(parts);
    }

    /** The date in words, or that there is none. */
    public String date(@Nullable ImpreciseDate date) {
        return date == null ? texts.say("timeline.undated") : texts.date(date);
    }

    /** The status in a word. */
    public String status(Status status) {
        return texts.say("milestone.status." + status);
    }

    /** That the milestone is late, or may be; nothing when it is on time or that is no question. */
    public @Nullable String lateness(ChartMilestone milestone) {
        Lateness late = milestone.lateness();
        if (late == null || late == ON_TIME || milestone.status() == Status.MISSED) return null;
        String which = milestone.status() == Status.PASSED ? "passed" : "planned";
        return texts.say("milestone.late." + which + "." + (late == Lateness.SURELY_LATE ? "surely" : "possibly"));
    }

    /** By when a milestone has to be reached, and how early and how late it can be. */
    List<String> of(Prospects prospects) {
        List<String> notes = new ArrayList<>();
        if (prospects.deadline() != null) notes.add(texts.say("milestone.deadline", texts.date(prospects.deadline())));
        String earliest = days(prospects.earliest());
        if (earliest != null) notes.add(texts.say("milestone.earliest", earliest));
        String latest = days(prospects.latest());
        if (latest != null) notes.add(texts.say("milestone.latest", latest));
        return notes;
    }

    private @Nullable String days(@Nullable FirstAndLast days) {
        if (days == null) return null;
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first != null && first.equals(last)) return texts.day(first);
        if (first != null && last != null) return texts.say("days.between", texts.day(first), texts.day(last));
        if (first != null) return texts.say("days.from", texts.day(first));
        return last == null ? null : texts.say("days.until", texts.day(last));
    }

    /** How it was before, and how many days lie between; nothing where it is as it was. */
    Optional<String> of(Shadow shadow, @Nullable ImpreciseDate now, SeasonPolicy seasons) {
        if (!shadow.known()) return Optional.of(texts.say("timeline.shadow.new"));
        DateShift shift = shadow.until(now, seasons);
        if (shift == null || now == null)
            return shadow.date() == null && now != null
                    ? Optional.of(texts.say("timeline.shadow.undated"))
                    : Optional.empty();
        if (now.equals(shadow.date())) return Optional.empty();
        String by = new ShiftWords(texts).of(shift, now);
        return Optional.of(texts.say("timeline.shadow.date", date(shadow.date()), by));
    }

    /** How it stands with a criterion. */
    String state(Prospects.State state) {
        return texts.say("milestone.criterion." + state);
    }

    /** Which end of the tracked line. */
    public String lineEnd(LineEnd end) {
        return texts.say("timeline.end." + end);
    }

    private String joined(List<String> parts) {
        return String.join(texts.say("list.separator"), parts);
    }
}
