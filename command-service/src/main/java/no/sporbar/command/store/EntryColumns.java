package no.sporbar.command.store;

import java.sql.SQLException;
import java.util.List;

/** Entries and keys as the columns of {@link AppendSql}, in its order. */
final class EntryColumns {
    private EntryColumns() {}

    static void bind(Columns into, List<NewEntry> entries, SealedGroup group) throws SQLException {
        into.texts(entries, NewEntry::stream)
                .numbers(entries, NewEntry::version)
                .texts(entries, entry -> entry.draft().programme())
                .texts(entries, NewEntry::type)
                .smallNumbers(entries)
                .texts(entries, entry -> entry.eventId().toString())
                .binaries(group.bytes)
                .binaries(group.leafHashes)
                .binaries(group.subtreeHashes);
    }

    static void bindKeys(Columns into, List<IdempotencyRecord> keys) throws SQLException {
        into.texts(keys, IdempotencyRecord::scope)
                .texts(keys, IdempotencyRecord::key)
                .binaries(keys.stream().map(IdempotencyRecord::fingerprint).toArray(byte[][]::new))
                .texts(keys, IdempotencyRecord::stream)
                .numbers(keys, IdempotencyRecord::version)
                .numbers(keys, IdempotencyRecord::firstPosition)
                .numbers(keys, IdempotencyRecord::lastPosition);
    }
}
