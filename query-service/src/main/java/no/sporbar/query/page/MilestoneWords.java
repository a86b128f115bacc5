package no.sporbar.query.page;

import java.time.LocalDate;
import no.sporbar.query.timeline.DateOnTimeline;
import no.sporbar.query.timeline.Lateness;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.TimelineView.FirstAndLast;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** What is said of a milestone's dates. */
record MilestoneWords(Texts texts) {
    /** When it was passed, or else is planned for; null without a date. */
    static @Nullable DateOnTimeline shown(MilestoneOnTimeline on) {
        return on.milestone().status() == Status.PASSED && on.passedOn() != null ? on.passedOn() : on.date();
    }

    String date(@Nullable DateOnTimeline date) {
        return date == null ? texts.say("timeline.undated") : date.words();
    }

    /** The days that it may be; null where it is a single day, or there is none. */
    @Nullable
    String days(@Nullable DateOnTimeline date) {
        if (date == null) return null;
        LocalDate first = date.earliest();
        return first != null && first.equals(date.latest()) ? null : days(new FirstAndLast(first, date.latest()));
    }

    /** The first day and the last one, or the one that there is; null where there is no bound. */
    @Nullable
    String days(@Nullable FirstAndLast days) {
        if (days == null) return null;
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first != null && first.equals(last)) return texts.day(first);
        if (first != null && last != null) return texts.say("days.between", texts.day(first), texts.day(last));
        if (first != null) return texts.say("days.from", texts.day(first));
        return last == null ? null : texts.say("days.until", texts.day(last));
    }

    /** That it is late, or may be; null where it is on time, or that is no question. */
    @Nullable
    String late(MilestoneOnTimeline on) {
        Lateness late = on.lateness();
        Status status = on.milestone().status();
        if (late == null || late == Lateness.ON_TIME || status == Status.MISSED) return null;
        String which = status == Status.PASSED ? "passed" : "planned";
        return texts.say("milestone.late." + which + (late == Lateness.SURELY_LATE ? ".surely" : ".possibly"));
    }
}
