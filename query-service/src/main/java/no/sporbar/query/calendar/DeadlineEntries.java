package no.sporbar.query.calendar;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.Deadline;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.consultations.ConsultationRow;
import no.sporbar.query.consultations.ConsultationRow.Audience;
import no.sporbar.query.consultations.ConsultationRow.EarlierDeadline;
import no.sporbar.query.consultations.Consultations;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deadlines of consultations in a calendar: one for each audience, since the same hearing may have several. */
@Component
class DeadlineEntries {
    private final Consultations consultations;

    DeadlineEntries(Consultations consultations) {
        this.consultations = consultations;
    }

    /**
     * Those of all audiences, or of one.
     *
     * @throws Refusal {@code audience.unknown}
     */
    List<CalendarEntry> of(Asking asking, @Nullable String wanted) {
        List<CalendarEntry> entries = new ArrayList<>();
        boolean known = wanted == null;
        for (ConsultationRow row : asking.all(consultations))
            for (Audience audience : row.audiences()) {
                if (wanted != null && !audience.id().value().equals(wanted)) continue;
                known = true;
                if (audience.deadline() != null) entries.add(entry(asking, row, audience, audience.deadline()));
            }
        if (!known) throw Refusal.notFound("audience.unknown", String.valueOf(wanted));
        return entries;
    }

    private static CalendarEntry entry(Asking asking, ConsultationRow row, Audience audience, Deadline deadline) {
        Texts texts = asking.texts();
        return new CalendarEntry(
                asking.uid("deadline", row.id().value() + "." + audience.id().value()),
                audience.earlier().size(),
                row.recorded().at(),
                When.of(deadline, asking.programme().seasons()),
                false,
                texts.say("calendar.deadline.of", row.title(), audience.name()),
                description(asking, audience, deadline),
                texts.say("calendar.deadline"),
                asking.page());
    }

    private static String description(Asking asking, Audience audience, Deadline deadline) {
        Texts texts = asking.texts();
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("calendar.when", words(deadline, texts)));
        if (!audience.earlier().isEmpty()) {
            EarlierDeadline before = audience.earlier().getLast();
            if (before.deadline() != null)
                lines.add(texts.say("calendar.deadline.earlier", words(before.deadline(), texts)));
            lines.add(texts.say("calendar.reason", before.reason()));
        }
        lines.add(asking.basis(
                audience.earlier().isEmpty()
                        ? audience.provenance().basis()
                        : audience.earlier().getLast().provenance().basis()));
        return String.join("\n", lines);
    }

    private static String words(Deadline deadline, Texts texts) {
        String day = texts.date(deadline.date());
        return deadline.clock() == null ? day : texts.say("calendar.deadline.clock", day, deadline.clock());
    }
}
