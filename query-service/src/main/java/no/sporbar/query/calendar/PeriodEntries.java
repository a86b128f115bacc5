package no.sporbar.query.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.query.timeline.PeriodRow;
import no.sporbar.query.timeline.Periods;
import no.sporbar.query.web.Texts;
import org.springframework.stereotype.Component;

/** Periods in a calendar, over all the days that they may cover. */
@Component
class PeriodEntries {
    private final Periods periods;
    private final VersionCounts versions;

    PeriodEntries(Periods periods, VersionCounts versions) {
        this.periods = periods;
        this.versions = versions;
    }

    List<CalendarEntry> of(Asking asking, List<PeriodRow> rows) {
        Map<String, Integer> counts = versions.of(periods, asking.moment());
        return rows.stream()
                .map(row -> entry(asking, row, counts.getOrDefault(row.id().value(), 1)))
                .toList();
    }

    List<PeriodRow> rows(Asking asking) {
        return asking.all(periods);
    }

    private static CalendarEntry entry(Asking asking, PeriodRow row, int versions) {
        Texts texts = asking.texts();
        List<String> lines = new ArrayList<>(List.of(texts.say("calendar.when", texts.date(row.span()))));
        if (row.reason() != null) lines.add(texts.say("calendar.reason", row.reason()));
        lines.add(asking.basis(row.provenance().basis()));
        return new CalendarEntry(
                asking.uid("period", row.id().value()),
                versions - 1,
                row.recorded().at(),
                When.of(row.span(), asking.programme().seasons()),
                false,
                row.name(),
                String.join("\n", lines),
                texts.say("calendar.period"),
                asking.page() + "#period-" + row.id().value());
    }
}
