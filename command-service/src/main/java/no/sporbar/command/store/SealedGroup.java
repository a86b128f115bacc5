package no.sporbar.command.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHash;

/**
 * A group ready to be written behind one particular head: positions, moment, final bytes and hashes are settled. Writing it
 * twice does no harm, as only one entry can ever have the position behind that head.
 */
final class SealedGroup {
    final Head before;
    final Head after;
    final List<Pending> requests;
    final List<NewEntry> entries;
    final byte[][] bytes;
    final byte[][] leafHashes;
    final byte[][] subtreeHashes;
    final List<IdempotencyRecord> keys = new ArrayList<>(0);
    final Map<String, Long> assumedTips;

    private final List<Appended> outcomes;

    SealedGroup(List<Pending> requests, Map<String, Long> assumedTips, Head before, Instant recordedAt) {
        this.before = before;
        this.requests = requests;
        this.assumedTips = assumedTips;
        this.entries = new ArrayList<>(requests.size());
        this.outcomes = new ArrayList<>(requests.size());
        for (Pending pending : requests) place(pending.request, recordedAt);
        int count = entries.size();
        bytes = new byte[count][];
        leafHashes = new byte[count][];
        for (int i = 0; i < count; i++) {
            bytes[i] = entries.get(i).draft().sealedAt(recordedAt);
            leafHashes[i] = TreeHash.leaf(bytes[i]);
        }
        Frontier.Growth growth = before.frontier().grow(List.of(leafHashes));
        subtreeHashes = growth.subtrees().toArray(byte[][]::new);
        byte[] last = count == 0 ? before.leafHash() : leafHashes[count - 1];
        this.after = new Head(growth.frontier(), recordedAt, last);
    }

    private void place(AppendRequest request, Instant recordedAt) {
        long first = before.size() + entries.size() + 1;
        entries.addAll(request.entries());
        long last = before.size() + entries.size();
        outcomes.add(new Appended(first, last, recordedAt));
        IdempotencyKey key = request.key();
        if (key == null) return;
        StreamCondition tip = request.tipAfter();
        keys.add(new IdempotencyRecord(
                key.scope(), key.key(), key.fingerprint(), tip.stream(), tip.tip(), first, last, recordedAt));
    }

    /** Tells every request where it stands, now that the group is durable. */
    void accept() {
        for (int i = 0; i < requests.size(); i++) requests.get(i).accept(outcomes.get(i));
    }
}
