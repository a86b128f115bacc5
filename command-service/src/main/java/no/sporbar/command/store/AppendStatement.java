package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The one statement that appends, in one round trip. It writes the whole group behind exactly the entry that the writer knew
 * as the last one, if every assumed tip is right; otherwise it writes nothing, or fails on a key that is taken.
 */
final class AppendStatement {
    /** The advisory lock that every append shares and that a writer holds alone while it looks before it writes. */
    static final String GATE = "6201957231";

    private static final String UNIQUE_VIOLATION = "23505";

    private AppendStatement() {}

    /** Says whether the group was written. */
    static boolean execute(Connection connection, SealedGroup group) throws SQLException {
        boolean entries = !group.entries.isEmpty();
        boolean keys = !group.keys.isEmpty();
        try (Columns into = new Columns(connection, AppendSql.of(group))) {
            if (entries) {
                into.number(group.before.size()).moment(group.after.recordedAt());
                EntryColumns.bind(into, group.entries, group);
                guard(into, group);
            }
            if (keys) {
                into.moment(group.after.recordedAt());
                EntryColumns.bindKeys(into, group.keys);
                if (entries) into.number(group.entries.size());
                else guard(into, group);
            }
            return into.executeUpdate() == (keys ? group.keys.size() : group.entries.size());
        }
    }

    private static void guard(Columns into, SealedGroup group) throws SQLException {
        if (group.before.size() > 0) into.number(group.before.size()).bytes(group.before.leafHash());
        if (group.entries.isEmpty()) into.number(group.before.size() + 1);
        if (group.assumedTips.isEmpty()) return;
        into.array("text", group.assumedTips.keySet().toArray(new String[0]));
        into.array(
                "int8",
                group.assumedTips.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** Whether it failed since a position, a version or a key belongs to somebody else. */
    static boolean isTaken(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }
}
