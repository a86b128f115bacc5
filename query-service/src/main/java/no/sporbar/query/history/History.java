package no.sporbar.query.history;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What happened in a programme, event by event. Pages follow each other by position, so none is slower than the first. */
@Repository
public class History {
    /**
     * Whether a fact holds on a day. Up to a moment every entry of a programme could be read, so it is JSON; days are texts
     * of the same length, but for those of years that nobody asks about.
     */
    private static final String HOLDS_ON = """
             AND coalesce(convert_from(entry, 'UTF8')::json #>> '{data,provenance,effectiveFrom}', '') COLLATE "C" <= ?
             AND coalesce(convert_from(entry, 'UTF8')::json #>> '{data,provenance,effectiveFrom}', '') NOT LIKE '+%'
            """;

    private final JdbcTemplate jdbc;

    public History(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first, after a position. */
    public Page<HistoryRow> page(Moment moment, HistoryFilter filter, Paging paging) {
        return rows(moment, filter, "position > ?", paging.afterPosition(0), "position", paging.limit());
    }

    /** Newest first, before a position. */
    public Page<HistoryRow> latest(Moment moment, HistoryFilter filter, Paging paging) {
        long before = paging.afterPosition(Long.MAX_VALUE);
        return rows(moment, filter, "position < ?", before, "position DESC", paging.limit());
    }

    private Page<HistoryRow> rows(
            Moment moment, HistoryFilter filter, String from, long cursor, String order, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(moment.programme().value(), moment.position(), cursor));
        StringBuilder sql = new StringBuilder(
                        "SELECT position, entry FROM entry WHERE programme = ? AND position <= ? AND ")
                .append(from);
        if (moment.effectiveOn() != null) {
            sql.append(HOLDS_ON);
            arguments.add(moment.effectiveOn().toString());
        }
        if (filter.stream() != null) {
            sql.append(" AND stream = ?");
            arguments.add(filter.stream());
        }
        if (filter.type() != null) {
            sql.append(" AND type = ?");
            arguments.add(filter.type());
        }
        sql.append(" ORDER BY ").append(order).append(" LIMIT ?");
        arguments.add(limit + 1);
        List<HistoryRow> found = jdbc.query(
                sql.toString(), (rs, _) -> HistoryRow.of(rs.getLong(1), rs.getBytes(2)), arguments.toArray());
        return Page.of(found, limit, row -> Long.toString(row.position()));
    }
}
