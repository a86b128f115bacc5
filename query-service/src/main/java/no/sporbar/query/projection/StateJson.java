package no.sporbar.query.projection;

import no.sporbar.events.wire.EventJson;

/** Rows as canonical JSON by the one mapper, so that equal rows have equal text. */
final class StateJson {
    private StateJson() {}

    static byte[] write(Record row) {
        return EventJson.mapper().writeValueAsBytes(row);
    }

    static <R> R read(String json, Class<R> type) {
        return EventJson.mapper().readValue(json, type);
    }
}
