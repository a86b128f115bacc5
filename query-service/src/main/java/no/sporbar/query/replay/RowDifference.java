package no.sporbar.query.replay;

import no.sporbar.query.projection.RowLine;

/**
 * A version of a row that is not what follows from the entries.
 *
 * @param kind how it differs
 * @param place which version of which row
 * @param field the path of the first field that differs; empty where that says nothing
 */
public record RowDifference(String projection, Kind kind, RowLine.Place place, String field) {
    /** How a row can differ. */
    public enum Kind {
        /** It is there, but says something else. */
        ALTERED("rows.altered"),
        /** It follows from the entries and is not there. */
        MISSING("rows.missing-row"),
        /** It is there and does not follow from the entries. */
        ADDED("rows.added");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Its stable name, as in message keys. */
        public String code() {
            return code;
        }
    }
}
