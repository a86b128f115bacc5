package no.sporbar.command.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requests of a group can be written together, judged one after the other as if each before it were written.
 *
 * <p>A tip that is not known is taken to be what the first request about it says and is checked in the statement itself.
 * Refusals hold only if the tips that were known turn out to be those of the ledger's head.
 */
final class GroupPlan {
    /** What is known of the ledger before the group. */
    interface Knowledge {
        @Nullable
        Long tipOf(String stream);

        @Nullable
        IdempotencyRecord taken(IdempotencyKey key);
    }

    private record KeyName(String scope, String key) {}

    private final Knowledge knowledge;
    private final Map<String, Long> tips = new HashMap<>();
    private final Set<KeyName> keys = new HashSet<>();
    private final List<Pending> accepted = new ArrayList<>();
    private final Map<Pending, RuntimeException> refused = new IdentityHashMap<>();
    private final Map<String, Long> assumed = new LinkedHashMap<>();
    private final Set<String> untilTheKeyDecides = new HashSet<>();

    GroupPlan(List<Pending> group, Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Pending pending : group) judge(pending);
    }

    /** To be written, in this order. */
    List<Pending> accepted() {
        return accepted;
    }

    /** To be turned down, and why. Whoever is neither accepted nor refused has to wait for the others' outcome. */
    Map<Pending, RuntimeException> refused() {
        return refused;
    }

    /** Tips that were assumed and that the statement has to check. */
    Map<String, Long> assumed() {
        return assumed;
    }

    /** Where the streams stand once the group is written. */
    Map<String, Long> tipsAfter() {
        return tips;
    }

    private void judge(Pending pending) {
        AppendRequest request = pending.request;
        IdempotencyKey key = request.key();
        if (key != null) {
            IdempotencyRecord taken = knowledge.taken(key);
            if (taken != null) {
                refused.put(pending, new IdempotencyKeyTakenException(taken));
                return;
            }
            if (keys.contains(new KeyName(key.scope(), key.key()))) return;
        }
        Map<String, Long> tipsBefore = request.tipsBefore();
        Map<String, Long> toAssume = new LinkedHashMap<>(2);
        for (Map.Entry<String, Long> own : tipsBefore.entrySet()) {
            Long tip = tipOf(own.getKey());
            if (tip == null) toAssume.put(own.getKey(), own.getValue());
            else if (tip.longValue() != own.getValue()) {
                if (isCertain(own.getKey()))
                    refused.put(pending, new StreamConflictException(own.getKey(), own.getValue(), tip));
                return;
            }
        }
        Map<String, Long> others = new LinkedHashMap<>(0);
        for (StreamCondition condition : request.conditions()) {
            Long tip = tipOf(condition.stream());
            if (tip == null) tip = toAssume.get(condition.stream());
            if (tip == null) tip = others.putIfAbsent(condition.stream(), condition.tip());
            if (tip != null && tip.longValue() != condition.tip()) {
                if (isCertain(condition.stream()) && !toAssume.containsKey(condition.stream()))
                    refused.put(pending, new AppendConditionFailedException(condition, tip));
                return;
            }
        }
        accept(pending, toAssume, others);
    }

    private void accept(Pending pending, Map<String, Long> ownAssumed, Map<String, Long> othersAssumed) {
        accepted.add(pending);
        IdempotencyKey key = pending.request.key();
        if (key != null) keys.add(new KeyName(key.scope(), key.key()));
        ownAssumed.forEach((stream, tip) -> {
            // Nobody can begin a stream twice: the unique key on stream and version decides, no look-up needed.
            if (tip == StreamCondition.EMPTY) untilTheKeyDecides.add(stream);
            else assumed.put(stream, tip);
        });
        othersAssumed.forEach((stream, tip) -> {
            assumed.putIfAbsent(stream, tip);
            tips.put(stream, tip);
        });
        for (NewEntry entry : pending.request.entries()) tips.put(entry.stream(), entry.version());
    }

    private @Nullable Long tipOf(String stream) {
        Long tip = tips.get(stream);
        return tip != null ? tip : knowledge.tipOf(stream);
    }

    private boolean isCertain(String stream) {
        return !assumed.containsKey(stream) && !untilTheKeyDecides.contains(stream);
    }
}
