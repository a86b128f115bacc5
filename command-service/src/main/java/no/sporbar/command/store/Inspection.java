package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the database says about everything that a group depends on, asked while nobody else can append. */
record Inspection(Map<String, Long> tips, List<IdempotencyRecord> taken) implements GroupPlan.Knowledge {
    static Inspection of(Connection locked, List<Pending> group) throws SQLException {
        Set<String> streams = new HashSet<>();
        List<IdempotencyKey> keys = new ArrayList<>();
        for (Pending pending : group) {
            streams.addAll(pending.request.tipsBefore().keySet());
            for (StreamCondition condition : pending.request.conditions()) streams.add(condition.stream());
            IdempotencyKey key = pending.request.key();
            if (key != null) keys.add(key);
        }
        return new Inspection(LedgerState.tips(locked, streams), LedgerState.taken(locked, keys));
    }

    @Override
    public @Nullable Long tipOf(String stream) {
        return tips.get(stream);
    }

    @Override
    public @Nullable IdempotencyRecord taken(IdempotencyKey key) {
        for (IdempotencyRecord record : taken)
            if (record.scope().equals(key.scope()) && record.key().equals(key.key())) return record;
        return null;
    }
}
