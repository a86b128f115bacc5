package no.sporbar.query.trace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.ledger.SqlArrays;
import no.sporbar.query.projection.StateJson;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads the links that lead on from some things: one statement. A thing that many others are linked to is on the way of few
 * walks, and which way a link goes its id says; so of those that lead elsewhere no row is read.
 */
final class LinksOnTheWay {
    private static final String SEPARATOR = ",";

    private static final String LINKS = """
            SELECT t.state
            FROM unnest(?::text[], ?::text[]) AS u (beginning, ways)
            CROSS JOIN LATERAL (
                SELECT k.id FROM link k
                WHERE k.programme = ? AND k.id >= u.beginning AND k.id < rtrim(u.beginning) || '!' AND k.is_first
                  AND k.from_position <= ?
                  AND strpos(u.ways, ',' || split_part(k.id, ' ', 2) || ' ' || split_part(k.id, ' ', 3) || ',') > 0
                ORDER BY k.id LIMIT ?) k
            CROSS JOIN LATERAL (
                SELECT r.state FROM link r
                WHERE r.programme = ? AND r.id = k.id AND r.from_position <= ?
                ORDER BY r.from_position DESC LIMIT 1) t
            """;

    private final JdbcTemplate jdbc;

    LinksOnTheWay(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param each how many links of a thing at most */
    List<LinkRow> of(Moment moment, Map<Subject, Set<String>> things, int each) {
        List<Map.Entry<Subject, Set<String>>> asked = List.copyOf(things.entrySet());
        String programme = moment.programme().value();
        return jdbc.query(
                LINKS,
                ps -> {
                    SqlArrays.text(ps, 1, asked, thing -> Link.beginning(thing.getKey()));
                    SqlArrays.text(ps, 2, asked, thing -> together(thing.getValue()));
                    ps.setString(3, programme);
                    ps.setLong(4, moment.position());
                    ps.setInt(5, each);
                    ps.setString(6, programme);
                    ps.setLong(7, moment.position());
                },
                (rs, _) -> StateJson.read(rs.getBytes(1), LinkRow.class));
    }

    private static String together(Set<String> ways) {
        return SEPARATOR + String.join(SEPARATOR, ways) + SEPARATOR;
    }
}
