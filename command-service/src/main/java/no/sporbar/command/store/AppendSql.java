package no.sporbar.command.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the append statement: for one entry or several (one goes without arrays, which is what a single client
 * notices), with or without tips to check, with or without keys.
 */
final class AppendSql {
    private record Shape(int entries, int keys, boolean tips, boolean first) {}

    // A scalar look-up per stream: whatever the statistics say, it can only go down the index.
    private static final String TIPS = " and not exists (select from unnest(?, ?) as assumed (stream, tip) where tip <>"
            + " coalesce((select e.version from ledger_entry e where e.stream = assumed.stream"
            + " order by e.version desc limit 1), -1))";

    private static final Map<Shape, String> TEXTS = new ConcurrentHashMap<>();

    private AppendSql() {}

    static String of(SealedGroup group) {
        Shape shape = new Shape(
                Math.min(2, group.entries.size()),
                Math.min(2, group.keys.size()),
                !group.assumedTips.isEmpty(),
                group.before.size() == 0);
        return TEXTS.computeIfAbsent(shape, AppendSql::text);
    }

    private static String text(Shape shape) {
        if (shape.keys == 0) return entries(shape) + guard(shape);
        if (shape.entries == 0) return keys(shape) + guard(shape);
        // The keys come last, so that whoever has the position never waits for somebody who has a key.
        return "with added as (" + entries(shape) + guard(shape) + " returning 1) " + keys(shape)
                + " where (select count(*) from added) = ?";
    }

    private static String entries(Shape shape) {
        return """
                insert into ledger_entry (position, recorded_at, stream, version, programme, type, revision, event_id,
                                          entry, leaf_hash, subtree_hash)
                select ? + n, ?, stream, version, programme, type, revision, event_id::uuid, entry, leaf_hash, subtree_hash
                from """
                + rows(
                        shape.entries,
                        "text, bigint, text, text, integer, text, bytea, bytea, bytea",
                        "stream, version, programme, type, revision, event_id, entry, leaf_hash, subtree_hash");
    }

    private static String keys(Shape shape) {
        return """
                insert into idempotency (recorded_at, scope, key, fingerprint, stream, version, first_position, last_position)
                select ?, scope, key, fingerprint, stream, version, first_position, last_position
                from """
                + rows(
                        shape.keys,
                        "text, text, bytea, text, bigint, bigint, bigint",
                        "scope, key, fingerprint, stream, version, first_position, last_position");
    }

    private static String rows(int count, String types, String columns) {
        String[] each = types.split(", ");
        if (count > 1)
            return " unnest(" + "?, ".repeat(each.length - 1) + "?) with ordinality as r (" + columns + ", n)";
        return " (values (?::" + String.join(", ?::", each) + ", 1::bigint)) as r (" + columns + ", n)";
    }

    /** True if the writer's last entry is there, nothing is behind it where no position would say so, and the tips are right. */
    private static String guard(Shape shape) {
        String guard = " where (select pg_advisory_xact_lock_shared(" + AppendStatement.GATE + ")) is not null";
        if (!shape.first) guard += " and exists (select from ledger_entry where position = ? and leaf_hash = ?)";
        if (shape.entries == 0) guard += " and not exists (select from ledger_entry where position = ?)";
        if (shape.tips) guard += TIPS;
        return guard;
    }
}
