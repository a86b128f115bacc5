package no.sporbar.command.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded together or not at all. Each stream in it must stand where its first entry says (the tip is the first
 * version less one), and every further condition must hold, at the moment of the append.
 *
 * @param entries in the order in which they get positions, the first one in the stream that the request is about; may be empty if there are a condition and a key, which then
 *     record that the request was carried out and led to nothing new
 */
public record AppendRequest(
        List<NewEntry> entries,
        List<StreamCondition> conditions,
        @Nullable IdempotencyKey key) {
    public AppendRequest {
        entries = List.copyOf(entries);
        conditions = List.copyOf(conditions);
        if (entries.isEmpty() && (key == null || conditions.isEmpty()))
            throw new IllegalArgumentException("there is nothing to append");
        requireConsecutiveVersions(entries);
    }

    /** Just these entries. */
    public static AppendRequest of(List<NewEntry> entries) {
        return new AppendRequest(entries, List.of(), null);
    }

    /** The version from which each of its streams goes on, less one, in the order of their first entry. */
    Map<String, Long> tipsBefore() {
        Map<String, Long> tips = LinkedHashMap.newLinkedHashMap(2);
        for (NewEntry entry : entries) tips.putIfAbsent(entry.stream(), entry.version() - 1);
        return tips;
    }

    /** The stream that the request is about and its version afterwards: of its first entry, or of its first condition. */
    StreamCondition tipAfter() {
        if (entries.isEmpty()) return conditions.getFirst();
        String stream = entries.getFirst().stream();
        long tip = StreamCondition.EMPTY;
        for (NewEntry entry : entries) if (entry.stream().equals(stream)) tip = entry.version();
        return new StreamCondition(stream, tip);
    }

    /** The bytes that it will take in the ledger. */
    long weight() {
        long bytes = 0;
        for (NewEntry entry : entries) bytes += entry.draft().bytes().length;
        return bytes;
    }

    private static void requireConsecutiveVersions(List<NewEntry> entries) {
        if (entries.size() < 2) return;
        Map<String, Long> last = new LinkedHashMap<>();
        for (NewEntry entry : entries) {
            Long before = last.put(entry.stream(), entry.version());
            if (before != null && entry.version() != before + 1)
                throw new IllegalArgumentException(
                        entry.stream() + " goes from version " + before + " to " + entry.version());
        }
    }
}
