package no.sporbar.query.changes;

import java.util.List;
import no.sporbar.query.timeline.DateShift;
import org.jspecify.annotations.Nullable;

/**
 * One single thing that a thing says otherwise than before.
 *
 * @param field its path, as in {@code date} or {@code criteria/vedtatt/text}
 * @param kind what became of it
 * @param before what it said; absent where it said nothing
 * @param after what it says now; absent where it says nothing
 * @param words word by word, where it was reworded
 * @param shift by how many days, where it was moved
 */
public record FieldChange(
        String field,
        ChangeKind kind,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable List<WordDifference.Part> words,
        @Nullable DateShift shift) {

    static FieldChange plain(String field, ChangeKind kind, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(field, kind, before, after, null, null);
    }
}
