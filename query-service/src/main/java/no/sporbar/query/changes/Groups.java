package no.sporbar.query.changes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.DecisionId;
import no.sporbar.query.changes.Group.Decided;
import no.sporbar.query.decisions.DecisionRow;
import org.jspecify.annotations.Nullable;

/** Puts together what changed together. */
record Groups(Map<DecisionId, DecisionRow> decisions) {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private record Key(
            @Nullable DecisionId decision,
            @Nullable String by,
            @Nullable LocalDate on) {
        static Key of(Change change) {
            Cause cause = change.cause();
            if (cause != null) return new Key(cause.decision(), null, null);
            Step last = change.last();
            return new Key(null, last.recordedBy(), LocalDate.ofInstant(last.recordedAt(), OSLO));
        }
    }

    List<Group> of(List<Change> changes) {
        Map<Key, List<Change>> together = new LinkedHashMap<>();
        changes.stream()
                .sorted(Comparator.comparingLong(change -> change.last().position()))
                .forEach(change -> together.computeIfAbsent(Key.of(change), _ -> new ArrayList<>())
                        .add(change));
        return together.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().decision() == null))
                .map(each -> group(each.getKey(), each.getValue()))
                .toList();
    }

    private Group group(Key key, List<Change> changes) {
        Decided decided = key.decision() == null ? null : decided(key.decision());
        return new Group(decided, key.by(), key.on(), List.copyOf(changes));
    }

    private Decided decided(DecisionId id) {
        DecisionRow row = decisions.get(id);
        return row == null
                ? new Decided(id, id.value(), null, false, null)
                : new Decided(
                        id,
                        row.title(),
                        row.caseNumber(),
                        row.resolution() != null,
                        row.resolution() == null
                                ? row.provenance().decidedOn()
                                : row.resolution().provenance().decidedOn());
    }
}
