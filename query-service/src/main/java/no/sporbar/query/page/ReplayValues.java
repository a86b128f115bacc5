package no.sporbar.query.page;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.query.changes.WordDifference;
import no.sporbar.query.player.RowChange;
import no.sporbar.query.projection.RecordFields;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a row, in words, whatever its kind; wordings stay as they are. */
record ReplayValues(Visit visit) {
    private static final Set<String> WORDINGS =
            Set.of("wordingInForce", "wordingProposed", "wording", "text", "mandate", "finding", "name", "title");

    /** The field before and after; of a list, what came and what went. */
    ReplayView.Field of(RowChange.Field field) {
        List<String> before = words(field.before());
        List<String> after = words(field.after());
        boolean worded = WORDINGS.contains(field.name()) && before.size() == 1 && after.size() == 1;
        return new ReplayView.Field(
                visit.texts().say("field." + field.name()),
                isOwn(field.before()) || isOwn(field.after()),
                field.before() instanceof Collection<?> ? without(before, after) : before,
                field.after() instanceof Collection<?> ? without(after, before) : after,
                worded ? WordDifference.between(before.getFirst(), after.getFirst()) : List.of());
    }

    private static boolean isOwn(@Nullable Object value) {
        return value instanceof String
                || value instanceof Record && !(value instanceof ImpreciseDate) && !(value instanceof Identifier)
                || value instanceof Collection<?>;
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }

    private List<String> words(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> all -> all.stream().map(this::one).toList();
            default -> List.of(one(value));
        };
    }

    private String one(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> all -> all.stream().map(this::one).collect(Collectors.joining(", "));
            case Record record when !RecordFields.isOneValue(record) -> parts(record);
            default -> new ValueText(visit).of(value);
        };
    }

    /** All that it says but what that rests on. */
    private String parts(Record record) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent part : RecordFields.of(record)) {
            Object value = RecordFields.value(record, part);
            if (value == null || value instanceof Recorded || value instanceof Provenance) continue;
            // Yes and no say nothing without what is asked.
            String words = value instanceof Boolean
                    ? visit.texts().say("field." + part.getName(), new Otherwise(part.getName())) + ": " + one(value)
                    : one(value);
            if (!words.isEmpty()) parts.add(words);
        }
        return String.join(visit.texts().say("list.separator"), parts);
    }

    /** What a thing is called where there is one line: its own name, or the beginning of what it says. */
    String nameOf(RowChange change) {
        return RecordFields.of((Record) change.after()).stream()
                .filter(part -> WORDINGS.contains(part.getName()))
                .map(part -> RecordFields.value((Record) change.after(), part))
                .filter(value -> value instanceof String)
                .map(String::valueOf)
                .findFirst()
                .orElse(change.id());
    }
}
