package no.sporbar.query.answer;

import java.util.Comparator;
import java.util.List;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Row;

/**
 * What a programme can be asked about one kind of thing: which there are, and how one of them came to be as it is.
 *
 * @param path the segment of the address, in the plural, as in {@code service-areas}; in camel case it names the list
 * @param kind one of them, as in {@code service-area}; in camel case it names the thing, and the refusal is
 *     {@code service-area.unknown}
 * @param order of the rows within a page; pages always follow each other by id
 * @param filters fields that a list can be narrowed by, as in {@code ?consultation=horing}; they never change in a row
 */
public record Question<R extends Record & Row>(
        String path, String kind, Projection<?, R> projection, Comparator<R> order, List<String> filters) {
    public Question {
        filters = List.copyOf(filters);
    }

    /** With nothing to narrow a list by. */
    public Question(String path, String kind, Projection<?, R> projection, Comparator<R> order) {
        this(path, kind, projection, order, List.of());
    }

    /** With the rows in the order of their ids. */
    public Question(String path, String kind, Projection<?, R> projection) {
        this(path, kind, projection, Comparator.comparing(row -> row.id().value()));
    }

    /** The same question, whose list can be narrowed by a field that never changes in a row. */
    public Question<R> filteredBy(String field) {
        return new Question<>(path, kind, projection, order, List.of(field));
    }

    /** What the list is called in an answer. */
    public String listName() {
        return camelCase(path);
    }

    /** What one of them is called in an answer. */
    public String oneName() {
        return camelCase(kind);
    }

    /** The refusal of an id that there is none of. */
    public Refusal unknown(String id) {
        return Refusal.notFound(kind + ".unknown", id);
    }

    private static String camelCase(String hyphenated) {
        StringBuilder name = new StringBuilder();
        for (String word : hyphenated.split("-"))
            name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        return name.toString();
    }
}
