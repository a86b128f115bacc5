package no.sporbar.query.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Asked;
import no.sporbar.query.search.Found.Hit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Searches everything, as at a moment: two statements, however much there is. Of each table no more hits are taken than are
 * ranked, so a word that stands everywhere costs no more than one that stands in some places.
 */
@Repository
public class Search {
    private static final String UNDERSTOOD = """
            SELECT words::text, querytree(words) NOT IN ('', 'T')
            FROM (SELECT websearch_to_tsquery('norwegian', ?) || websearch_to_tsquery('simple', ?)) q (words)
            """;

    /** The tables that are searched, each by its index of V12. */
    private static final List<String> TABLES =
            List.of("subject", "response", "suggestion", "decision", "milestone", "source");

    /**
     * The one index narrows by words, programme and kind. By position nothing is looked up (so the {@code + 0}): that would
     * leave whole pages to be read through word by word.
     */
    private static final String MATCHES = """
            (SELECT programme, subject, said, ts_rank(words, (SELECT words FROM asked)) AS rank_of FROM (
                SELECT programme, %2$s AS subject, search_text('%1$s', state) AS said,
                       search_words('%1$s', programme, id, state) AS words
                FROM (SELECT programme, id, state FROM %1$s
                      WHERE search_words('%1$s', programme, id, state) @@ (SELECT narrowed FROM asked)
                        AND from_position + 0 <= :position AND to_position > :position
                      LIMIT :most) m) w)
            """;

    private static final String FOUND =
            """
            WITH asked AS MATERIALIZED (
                SELECT :words::tsquery AS words,
                       CASE WHEN :narrowed = '' THEN :words::tsquery ELSE :words::tsquery && :narrowed::tsquery END AS narrowed),
            matches AS MATERIALIZED (%s),
            hits AS (
                SELECT DISTINCT ON (programme, subject) programme, subject, rank_of, said, count(*) OVER () AS matched
                FROM matches ORDER BY programme, subject, rank_of DESC),
            page AS (SELECT * FROM hits ORDER BY rank_of DESC, programme, subject OFFSET :skip LIMIT :limit)
            SELECT page.programme, coalesce(p.state ->> 'name', page.programme), page.subject, s.state ->> 'status',
                   ts_headline('norwegian', translate(label, :marks, ''), asked.words, :whole),
                   ts_headline('norwegian', translate(page.said, :marks, ''), asked.words, :some),
                   page.matched
            FROM page CROSS JOIN asked
            LEFT JOIN LATERAL (
                SELECT r.state FROM subject r
                WHERE r.programme = page.programme AND r.id = page.subject AND r.from_position <= :position
                ORDER BY r.from_position DESC LIMIT 1) s ON true
            LEFT JOIN LATERAL (
                SELECT r.state FROM programme r
                WHERE r.programme = page.programme AND r.from_position <= :position
                ORDER BY r.from_position DESC LIMIT 1) p ON true
            CROSS JOIN LATERAL (SELECT coalesce(s.state ->> 'name', s.state ->> 'inForce', s.state ->> 'proposed',
                substr(page.subject, strpos(page.subject, '/') + 1)) AS label) l
            ORDER BY page.rank_of DESC, page.programme, page.subject
            """.formatted(TABLES.stream().map(Search::matches).collect(Collectors.joining(" UNION ALL ")));

    private static final String MARKS = "" + Marked.BEGIN + Marked.END;
    private static final String SELECTED = "StartSel=\"" + Marked.BEGIN + "\", StopSel=\"" + Marked.END + "\"";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    public Search(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    private record Understood(String words, boolean asksForSomething) {}

    private record Counted(Hit hit, int matched) {}

    /** What there is of it. Search does not ask on which day a fact holds: it finds what was recorded. */
    public Found in(Asked moment, SearchQuery query) {
        Understood words = jdbc.query(
                        UNDERSTOOD,
                        (rs, _) -> new Understood(rs.getString(1), rs.getBoolean(2)),
                        query.words(),
                        query.words())
                .getFirst();
        if (!words.asksForSomething()) return Found.NOTHING;
        List<Counted> found = named.query(FOUND, parameters(moment, query, words.words()), (rs, _) -> hit(rs));
        List<Hit> hits = found.stream().limit(query.limit()).map(Counted::hit).toList();
        int shown = query.skip() + hits.size();
        boolean goesOn = found.size() > hits.size() && shown < SearchQuery.MOST;
        boolean more = !found.isEmpty() && found.getFirst().matched() >= SearchQuery.MOST;
        return new Found(true, hits, more, goesOn ? Integer.toString(shown) : null);
    }

    private static MapSqlParameterSource parameters(Asked moment, SearchQuery query, String words) {
        return new MapSqlParameterSource("words", words)
                .addValue("narrowed", query.narrowed())
                .addValue("position", moment.position())
                .addValue("most", SearchQuery.MOST)
                .addValue("skip", query.skip())
                .addValue("limit", query.limit() + 1)
                .addValue("marks", MARKS)
                .addValue("whole", SELECTED + ", HighlightAll=true")
                .addValue("some", SELECTED + ", MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=\" … \"");
    }

    private static Counted hit(ResultSet rs) throws SQLException {
        String status = rs.getString(4);
        return new Counted(
                new Hit(
                        new ProgrammeId(rs.getString(1)),
                        rs.getString(2),
                        Subject.parse(rs.getString(3)),
                        Marked.parts(rs.getString(5)),
                        status == null ? "" : status,
                        Marked.parts(rs.getString(6).strip())),
                rs.getInt(7));
    }

    private static String matches(String table) {
        return MATCHES.formatted(table, table.equals("subject") ? "id" : "'" + table + "/' || id");
    }
}
