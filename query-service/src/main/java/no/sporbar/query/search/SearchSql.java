package no.sporbar.query.search;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.sporbar.query.projection.WordTable;

/**
 * What the database is asked when something is searched for. What was ever found by the words is looked up in one index of each
 * table, which narrows by programme and kind too; then the version of it at the position is looked at. Which version, one look
 * into its own index says; its words are taken apart once (so the {@code OFFSET 0}), and what it says is only read where it is shown.
 */
final class SearchSql {
    private static final String LOOKED_UP =
            "SELECT programme, id FROM %2$s WHERE search_ever('%1$s', programme, id, names, texts) @@ (SELECT ever FROM asked)";

    private static final String SAID = """
            SELECT '%1$s' AS kind, %3$s AS subject, r.state, search_words('%1$s', r.programme, r.id, r.state) AS words
            FROM %1$s r
            WHERE r.programme = w.programme AND r.id = w.id AND r.from_position <= :position%4$s
            ORDER BY r.from_position DESC LIMIT 1
            """;

    private static final String MATCHING = """
            SELECT programme, kind, subject, state, ts_rank(words, (SELECT words FROM asked)) AS rank_of
            FROM (SELECT w.programme, v.* FROM %s w CROSS JOIN LATERAL (%s) v OFFSET 0) m
            WHERE words @@ (SELECT words FROM asked)
            LIMIT :most
            """;

    private static final String FOUND = """
            WITH asked AS MATERIALIZED (
                SELECT :words::tsquery AS words,
                       CASE WHEN :narrowed = '' THEN :ever::tsquery ELSE :ever::tsquery && :narrowed::tsquery END AS ever),
            %s,
            hits AS (
                SELECT DISTINCT ON (programme, subject) programme, kind, subject, state, rank_of
                FROM matches ORDER BY programme, subject, rank_of DESC),
            page AS (SELECT * FROM hits ORDER BY rank_of DESC, programme, subject OFFSET :skip LIMIT :limit)
            SELECT page.programme, coalesce(p.state ->> 'name', page.programme), page.subject, s.state ->> 'status',
                   ts_headline('norwegian', translate(label, :marks, ''), asked.words, :whole),
                   ts_headline('norwegian', translate(search_text(page.kind, page.state), :marks, ''), asked.words, :some),
                   counted.matched, counted.cut
            FROM (SELECT count(*) AS matched, %s AS cut FROM matches) counted
            CROSS JOIN asked LEFT JOIN page ON true
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
            """;

    /**
     * Looks at no more than so many things of each table, and at one of each in turn, until enough of them match: whatever
     * stands everywhere costs no more than what stands in some places.
     */
    static final String AT_FIRST = FOUND.formatted(
            """
            things AS MATERIALIZED (%s),
            matches AS MATERIALIZED (%s)""".formatted(
                            ofEach(table -> of(
                                    table,
                                    "SELECT '%1$s' AS of_table, row_number() OVER () AS nth, * FROM (" + LOOKED_UP
                                            + " LIMIT :looked) t")),
                            MATCHING.formatted(
                                    "(SELECT * FROM things ORDER BY nth, of_table OFFSET 0)",
                                    ofEach(table -> of(table, SAID, " AND w.of_table = '" + table + "'")))),
            "(SELECT coalesce(max(nth), 0) = :looked FROM things)");

    /** Looks at everything that was ever found by the words, until enough of it matches. */
    static final String IN_ALL = FOUND.formatted(
            "matches AS MATERIALIZED (%s)"
                    .formatted(
                            ofEach(table -> MATCHING.formatted("(" + of(table, LOOKED_UP) + ")", of(table, SAID, "")))),
            "false");

    private SearchSql() {}

    private static String ofEach(UnaryOperator<String> part) {
        return WordTable.SEARCHED.stream().map(part).collect(Collectors.joining(") UNION ALL (", "(", ")"));
    }

    private static String of(String table, String part) {
        return of(table, part, "");
    }

    private static String of(String table, String part, String condition) {
        String subject = table.equals("subject") ? "r.id" : "'" + table + "/' || r.id";
        return part.formatted(table, WordTable.of(table), subject, condition);
    }
}
