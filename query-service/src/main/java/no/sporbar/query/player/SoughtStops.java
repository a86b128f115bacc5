package no.sporbar.query.player;

import java.util.List;
import java.util.OptionalLong;
import no.sporbar.query.ledger.LedgerEntry;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every entry of a programme is a stop: what is beside one is sought in the index of the programme's positions.
 *
 * @param end the moment's position
 */
record SoughtStops(JdbcTemplate jdbc, String programme, long end, StepEntries entries) implements Stops {
    private static final String EVENTS = """
            SELECT count(*) FILTER (WHERE position <= ?), count(*)
            FROM (SELECT position FROM entry WHERE programme = ? AND position <= ? ORDER BY position LIMIT ?) e
            """;

    /** From the first entry of each day to the last one that anybody recorded on it, and on to the next of ours. */
    private static final String DAYS = """
            WITH RECURSIVE day AS (
                (SELECT position, recorded_at FROM entry WHERE programme = ? AND position <= ? ORDER BY position LIMIT 1)
                UNION ALL
                SELECT next.position, next.recorded_at
                FROM day
                CROSS JOIN LATERAL (
                    SELECT e.position FROM entry e
                    WHERE e.recorded_at < (date_trunc('day', day.recorded_at AT TIME ZONE 'Europe/Oslo')
                            + interval '1 day') AT TIME ZONE 'Europe/Oslo'
                    ORDER BY e.recorded_at DESC, e.position DESC LIMIT 1) last
                CROSS JOIN LATERAL (
                    SELECT e.position, e.recorded_at FROM entry e
                    WHERE e.programme = ? AND e.position > greatest(last.position, day.position) AND e.position <= ?
                    ORDER BY e.position LIMIT 1) next)
            SELECT count(*) FILTER (WHERE position <= ?), count(*) FROM (SELECT position FROM day LIMIT ?) d
            """;

    @Override
    public OptionalLong before(long position) {
        return one(
                "SELECT position FROM entry WHERE programme = ? AND position < ? AND position <= ?"
                        + " ORDER BY position DESC LIMIT 1",
                position);
    }

    @Override
    public OptionalLong after(long position) {
        return one(
                "SELECT position FROM entry WHERE programme = ? AND position > ? AND position <= ?"
                        + " ORDER BY position LIMIT 1",
                position);
    }

    private OptionalLong one(String sql, long position) {
        return jdbc.query(sql, (rs, _) -> rs.getLong(1), programme, position, end).stream()
                .mapToLong(found -> found)
                .findFirst();
    }

    @Override
    public List<LedgerEntry> entries(Stretch stretch, int most) {
        return entries.in(programme, new Stretch(stretch.after(), Math.min(stretch.upTo(), end)), most);
    }

    @Override
    public Tally tally(Grouping grouping, long upTo) {
        int most = Tally.MOST + 1;
        return switch (grouping) {
            case Grouping.ByEvent _ -> tally(EVENTS, upTo, programme, end, most);
            case Grouping.ByDay _ -> tally(DAYS, programme, end, programme, end, upTo, most);
            case Grouping.ByDecision decisions -> acts(decisions, upTo);
        };
    }

    private Tally tally(String sql, Object... arguments) {
        return jdbc.query(sql, (rs, _) -> Tally.of(rs.getLong(1), rs.getLong(2)), arguments)
                .getFirst();
    }

    /** What came before the first act is a step only where something did. */
    private Tally acts(Grouping.ByDecision decisions, long upTo) {
        int prologue = after(0).stream().allMatch(first -> decisions.chapter(first) == 0) ? 1 : 0;
        return Tally.of(decisions.chapter(upTo) + prologue, decisions.acts().length + prologue);
    }
}
