package no.sporbar.command.relay;

/** What a relay publishes: rows numbered from 1 without gaps in commit order, and the row that says how far it has come. */
enum RelaySource {
    EVENTS(
            1,
            "relay_cursor",
            "select position, programme, entry from ledger_entry where position > ? order by position limit ?"),
    /** Those of a ledger that was imported come before its own. */
    NOTES(2, "note_cursor", """
            select number, kind, note from (
                select number, 'imported-' || kind as kind, convert_to(note, 'UTF8') as note from imported_note
                union all
                select number, kind, note from signed_note
            ) as published where number > ? order by number limit ?""");

    private final int lock;
    private final String cursor;
    private final String read;

    RelaySource(int lock, String cursor, String read) {
        this.lock = lock;
        this.cursor = cursor;
        this.read = read;
    }

    int lock() {
        return lock;
    }

    String cursor() {
        return cursor;
    }

    String read() {
        return read;
    }
}
