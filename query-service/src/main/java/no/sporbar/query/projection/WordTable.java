package no.sporbar.query.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sporbar.query.ledger.BinaryCopy;
import no.sporbar.query.ledger.SqlArrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which words any version of a projection's rows has had, by which search finds what to look at. It never says that a row has
 * a word: whoever finds something here looks at the version that he asks for.
 */
public final class WordTable {
    /** The projections whose rows are searched. */
    public static final List<String> SEARCHED =
            List.of("subject", "response", "suggestion", "decision", "milestone", "source");

    private static final String ENDING = "_words";

    private final JdbcTemplate jdbc;
    private final String copy;
    private final String add;
    private final String forget;

    private WordTable(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.copy = "COPY %s (programme, id, names, texts) FROM STDIN (FORMAT binary)".formatted(table);
        this.add = """
                INSERT INTO %s AS w (programme, id, names, texts)
                SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
                ON CONFLICT (programme, id) DO UPDATE
                SET names = search_union(w.names, excluded.names), texts = search_union(w.texts, excluded.texts)
                WHERE NOT (string_to_array(w.names, ' ') @> string_to_array(excluded.names, ' ')
                       AND string_to_array(w.texts, ' ') @> string_to_array(excluded.texts, ' '))
                """.formatted(table);
        this.forget = "DELETE FROM %s WHERE programme = ?".formatted(table);
    }

    /**
     * The one beside a projection's table.
     *
     * @param table the projection's own, or one beside it
     * @return null if its rows are not searched
     */
    static @Nullable WordTable beside(JdbcTemplate jdbc, Projection<?, ?> projection, String table) {
        String name = projection.name();
        return SEARCHED.contains(name) ? new WordTable(jdbc, of(name) + table.substring(name.length())) : null;
    }

    /** The name of the one beside a projection's table. */
    public static String of(String projection) {
        return projection + ENDING;
    }

    /** The names of projections, and of the tables of words beside them. */
    public static List<String> with(Collection<String> projections) {
        Stream<String> words = projections.stream().filter(SEARCHED::contains).map(WordTable::of);
        return Stream.concat(projections.stream(), words).toList();
    }

    /** Adds to what is known of rows: one statement for all of them. */
    void add(Map<Key, EverSaid> said) {
        if (said.isEmpty()) return;
        List<EverSaid.Row> rows = EverSaid.Row.of(said);
        jdbc.update(add, ps -> {
            SqlArrays.text(ps, 1, rows, row -> row.key().programme());
            SqlArrays.text(ps, 2, rows, row -> row.key().id());
            SqlArrays.text(ps, 3, rows, EverSaid.Row::names);
            SqlArrays.text(ps, 4, rows, EverSaid.Row::texts);
        });
    }

    /** Writes rows of which nothing is known yet. */
    void copy(Map<Key, EverSaid> said) {
        if (said.isEmpty()) return;
        ConnectionCallback<@Nullable Void> copying = connection -> {
            try {
                lines(said).into(connection, copy);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        jdbc.execute(copying);
    }

    private static BinaryCopy lines(Map<Key, EverSaid> said) throws IOException {
        BinaryCopy lines = new BinaryCopy();
        for (EverSaid.Row row : EverSaid.Row.of(said))
            lines.row(4)
                    .text(row.key().programme())
                    .text(row.key().id())
                    .text(row.names())
                    .text(row.texts());
        return lines;
    }

    void forget(String programme) {
        jdbc.update(forget, programme);
    }
}
