package no.sporbar.query.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Asked;
import no.sporbar.query.search.Found.Hit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Searches everything, as at a moment: two statements, however much there is. At first only some of what was ever found by the
 * words is looked at. That is enough for what stands in few places, and for what stands nearly everywhere; a third statement
 * looks at everything for what is left: words that stand next to each other in few of the places where all of them stand.
 */
@Repository
public class Search {
    private static final String UNDERSTOOD = """
            SELECT words::text, querytree(words) NOT IN ('', 'T'), regexp_replace(querytree(words), '<(-|[0-9]+)>', '&', 'g')
            FROM (SELECT websearch_to_tsquery('norwegian', ?) || websearch_to_tsquery('simple', ?)) q (words)
            """;

    private static final String MARKS = "" + Marked.BEGIN + Marked.END;
    private static final String SELECTED = "StartSel=\"" + Marked.BEGIN + "\", StopSel=\"" + Marked.END + "\"";

    /** So many things of a table are looked at first: some more than are ranked, as not all that are found are so still. */
    private static final int LOOKED = 2 * SearchQuery.MOST;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    public Search(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** @param ever the words that anything that is found must have had, not in which order and without those that must not be */
    private record Understood(String words, boolean asksForSomething, String ever) {}

    /**
     * A part of what matches, with one more than is shown.
     *
     * @param matched how many do in all, of each table no more than are ranked
     * @param cut whether there is something that was not looked at
     */
    private record Matches(List<Hit> hits, int matched, boolean cut) {
        boolean settled() {
            return !cut || matched >= SearchQuery.MOST;
        }
    }

    /** What there is of it. Search does not ask on which day a fact holds: it finds what was recorded. */
    public Found in(Asked moment, SearchQuery query) {
        return in(moment, query, LOOKED);
    }

    Found in(Asked moment, SearchQuery query, int looked) {
        Understood words = jdbc.query(
                        UNDERSTOOD,
                        (rs, _) -> new Understood(rs.getString(1), rs.getBoolean(2), rs.getString(3)),
                        query.words(),
                        query.words())
                .getFirst();
        if (!words.asksForSomething()) return Found.NOTHING;
        MapSqlParameterSource parameters = parameters(moment, query, words).addValue("looked", looked);
        Matches first = matches(SearchSql.AT_FIRST, parameters);
        return found(query, first.settled() ? first : matches(SearchSql.IN_ALL, parameters));
    }

    private static Found found(SearchQuery query, Matches matches) {
        List<Hit> hits = matches.hits().stream().limit(query.limit()).toList();
        int shown = query.skip() + hits.size();
        boolean goesOn = matches.hits().size() > hits.size() && shown < SearchQuery.MOST;
        boolean more = !hits.isEmpty() && matches.matched() >= SearchQuery.MOST;
        return new Found(true, hits, more, goesOn ? Integer.toString(shown) : null);
    }

    /** Where nothing matches there is one row, which only says whether something was not looked at. */
    private Matches matches(String statement, MapSqlParameterSource parameters) {
        ResultSetExtractor<Matches> all = rs -> {
            List<Hit> hits = new ArrayList<>();
            int matched = 0;
            boolean cut = false;
            while (rs.next()) {
                if (rs.getString(1) != null) hits.add(hit(rs));
                matched = rs.getInt(7);
                cut = rs.getBoolean(8);
            }
            return new Matches(List.copyOf(hits), matched, cut);
        };
        return Objects.requireNonNull(named.query(statement, parameters, all));
    }

    private static MapSqlParameterSource parameters(Asked moment, SearchQuery query, Understood asked) {
        return new MapSqlParameterSource("words", asked.words())
                .addValue("ever", asked.ever())
                .addValue("narrowed", query.narrowed())
                .addValue("position", moment.position())
                .addValue("most", SearchQuery.MOST)
                .addValue("skip", query.skip())
                .addValue("limit", query.limit() + 1)
                .addValue("marks", MARKS)
                .addValue("whole", SELECTED + ", HighlightAll=true")
                .addValue("some", SELECTED + ", MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=\" … \"");
    }

    private static Hit hit(ResultSet rs) throws SQLException {
        String status = rs.getString(4);
        return new Hit(
                new ProgrammeId(rs.getString(1)),
                rs.getString(2),
                Subject.parse(rs.getString(3)),
                Marked.parts(rs.getString(5)),
                status == null ? "" : status,
                Marked.parts(rs.getString(6).strip()));
    }
}
