package no.sporbar.query.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Asked;
import no.sporbar.query.projection.WordTable;
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
            SELECT words::text, querytree(words) NOT IN ('', 'T'), regexp_replace(querytree(words), '<(-|[0-9]+)>', '&', 'g')
            FROM (SELECT websearch_to_tsquery('norwegian', ?) || websearch_to_tsquery('simple', ?)) q (words)
            """;

    /**
     * What was ever found by the words is looked up in one index, which narrows by programme and kind too; then the version at
     * the position is looked at. Which version, one look into its own index says; its words
     * are taken apart once (so the {@code OFFSET 0}).
     */
    private static final String MATCHES = """
            (SELECT programme, subject, said, ts_rank(words, (SELECT words FROM asked)) AS rank_of FROM (
                SELECT v.programme, %2$s AS subject, search_text('%1$s', v.state) AS said,
                       search_words('%1$s', v.programme, v.id, v.state) AS words
                FROM (SELECT programme, id FROM %3$s
                      WHERE search_ever('%1$s', programme, id, names, texts) @@ (SELECT ever FROM asked)) w
                CROSS JOIN LATERAL (
                    SELECT r.programme, r.id, r.state FROM %1$s r
                    WHERE r.programme = w.programme AND r.id = w.id AND r.from_position <= :position
                    ORDER BY r.from_position DESC LIMIT 1) v
                OFFSET 0) m
             WHERE words @@ (SELECT words FROM asked)
             LIMIT :most)
            """;

    private static final String FOUND =
            """
            WITH asked AS MATERIALIZED (
                SELECT :words::tsquery AS words,
                       CASE WHEN :narrowed = '' THEN :ever::tsquery ELSE :ever::tsquery && :narrowed::tsquery END AS ever),
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
            """.formatted(WordTable.SEARCHED.stream().map(Search::matches).collect(Collectors.joining(" UNION ALL ")));

    private static final String MARKS = "" + Marked.BEGIN + Marked.END;
    private static final String SELECTED = "StartSel=\"" + Marked.BEGIN + "\", StopSel=\"" + Marked.END + "\"";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    public Search(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** @param ever the words that anything that is found must have had, not in which order and without those that must not be */
    private record Understood(String words, boolean asksForSomething, String ever) {}

    private record Counted(Hit hit, int matched) {}

    /** What there is of it. Search does not ask on which day a fact holds: it finds what was recorded. */
    public Found in(Asked moment, SearchQuery query) {
        Understood words = jdbc.query(
                        UNDERSTOOD,
                        (rs, _) -> new Understood(rs.getString(1), rs.getBoolean(2), rs.getString(3)),
                        query.words(),
                        query.words())
                .getFirst();
        if (!words.asksForSomething()) return Found.NOTHING;
        List<Counted> found = named.query(FOUND, parameters(moment, query, words), (rs, _) -> hit(rs));
        List<Hit> hits = found.stream().limit(query.limit()).map(Counted::hit).toList();
        int shown = query.skip() + hits.size();
        boolean goesOn = found.size() > hits.size() && shown < SearchQuery.MOST;
        boolean more = !found.isEmpty() && found.getFirst().matched() >= SearchQuery.MOST;
        return new Found(true, hits, more, goesOn ? Integer.toString(shown) : null);
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
        return MATCHES.formatted(
                table, table.equals("subject") ? "v.id" : "'" + table + "/' || v.id", WordTable.of(table));
    }
}
