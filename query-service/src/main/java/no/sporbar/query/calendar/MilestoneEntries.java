package no.sporbar.query.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.Milestones;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Milestones in a calendar: where they were passed, else where they are planned. Those without a date are in none. */
@Component
class MilestoneEntries {
    private final Milestones milestones;
    private final VersionCounts versions;

    MilestoneEntries(Milestones milestones, VersionCounts versions) {
        this.milestones = milestones;
        this.versions = versions;
    }

    List<CalendarEntry> of(Asking asking) {
        Map<String, Integer> counts = versions.of(milestones, asking.moment());
        List<CalendarEntry> entries = new ArrayList<>();
        for (MilestoneRow row : asking.all(milestones)) {
            ImpreciseDate date = date(row);
            if (date != null)
                entries.add(
                        entry(asking, row, date, counts.getOrDefault(row.id().value(), 1)));
        }
        return entries;
    }

    private static @Nullable ImpreciseDate date(MilestoneRow row) {
        return row.passedOn() == null ? row.date() : row.passedOn();
    }

    private static CalendarEntry entry(Asking asking, MilestoneRow row, ImpreciseDate date, int versions) {
        return new CalendarEntry(
                asking.uid("milestone", row.id().value()),
                versions - 1,
                row.recorded().at(),
                When.of(date, asking.programme().seasons()),
                row.status() == Status.CANCELLED,
                summary(row, asking.texts()),
                description(row, date, asking),
                asking.texts().say("calendar.milestone"),
                asking.milestone(row.id().value()));
    }

    private static String summary(MilestoneRow row, Texts texts) {
        return switch (row.status()) {
            case PLANNED, PASSED -> row.name();
            case MISSED -> texts.say("calendar.missed", row.name());
            case CANCELLED -> texts.say("calendar.cancelled", row.name());
        };
    }

    private static String description(MilestoneRow row, ImpreciseDate date, Asking asking) {
        Texts texts = asking.texts();
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("calendar.status", texts.say("milestone.status." + row.status())));
        lines.add(texts.say("calendar.when", texts.date(date)));
        if (row.originalDate() != null && !row.originalDate().equals(date))
            lines.add(texts.say("calendar.first-date", texts.date(row.originalDate())));
        if (row.deadline() != null)
            lines.add(texts.say("calendar.due", texts.date(row.deadline().date())));
        if (row.reason() != null) lines.add(texts.say("calendar.reason", row.reason()));
        lines.add(asking.basis(row.provenance().basis()));
        return String.join("\n", lines);
    }
}
