package no.sporbar.query.page;

import no.sporbar.events.wire.EventJson;
import no.sporbar.query.history.HistoryRow;

/**
 * One event in the raw history.
 *
 * @param title what happened, in words
 * @param subject what it is about, in its own words
 * @param json all that the event says, in its stored form
 * @param asAtUrl the programme as it was just after the event
 * @param proofUrl the proof that the event stands in the ledger
 */
public record HistoryLine(
        String id,
        String position,
        String recordedAt,
        String recordedBy,
        String title,
        String subject,
        String stream,
        String version,
        String type,
        String revision,
        String json,
        String asAtUrl,
        String proofUrl) {

    static HistoryLine of(HistoryRow row, Visit visit) {
        return new HistoryLine(
                Long.toString(row.position()),
                visit.texts().number(row.position()),
                visit.texts().exactMoment(row.recordedAt()),
                visit.byWhom(row.by()),
                visit.texts().say("event." + row.type()),
                HistorySubject.of(row.event()),
                row.stream(),
                visit.texts().number(row.version()),
                row.type(),
                visit.texts().number(row.revision()),
                EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(row.event()),
                visit.links().at(row.position()).overview(),
                visit.links().proof(row.position()));
    }
}
