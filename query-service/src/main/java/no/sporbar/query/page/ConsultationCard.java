package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.consultations.ConsultationRow;
import no.sporbar.query.consultations.ConsultationRow.Status;
import no.sporbar.query.web.Texts;

/**
 * One consultation in the list, and the beginning of its own page.
 *
 * @param status as in class names: an open one looks like a milestone ahead, a closed one like one that was reached
 * @param lines what kind it is, when answers were wanted, and what was stated of how many answered
 */
public record ConsultationCard(
        String id, String title, String url, String status, String statusText, List<String> lines, BasisView basis) {
    static ConsultationCard of(ConsultationRow row, Visit visit) {
        Texts texts = visit.texts();
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("consultation.form." + row.form()));
        lines.add(texts.say("consultation.window", texts.date(row.window())));
        row.tallies().stream()
                .filter(tally -> tally.question() == null && tally.group() == null)
                .map(tally -> StatedCounts.of(tally, texts))
                .forEach(lines::add);
        return new ConsultationCard(
                row.id().value(),
                row.title(),
                visit.links().consultation(row.id().value()),
                row.status() == Status.OPEN ? "planned" : "passed",
                texts.say("consultation.status." + row.status()),
                lines,
                visit.names().of(row.opened().basis()));
    }
}
