package no.sporbar.query.approvals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.approvals.ApprovalRow.State;
import no.sporbar.query.projection.StateJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** What waits for another person, and what became of what did. */
@Component
public class Approvals extends Rows<ApprovalRow> {
    private static final String STATE = "state";
    private static final String AS_AT =
            "SELECT state FROM approval WHERE programme = ? AND from_position <= ? AND to_position > ?";
    private static final String IN_STATE = AS_AT + " AND state ->> 'state' = ? AND id > ? ORDER BY id LIMIT ?";
    private static final String SETTLED =
            AS_AT + " AND state ->> 'state' <> 'waiting' ORDER BY from_position DESC LIMIT ?";
    /** What was approved stands right behind the approval, where it changed anything: both are one append. */
    private static final String GIVEN_FOR = AS_AT + " " + """
            AND state ->> 'state' = 'given' AND state ->> 'concerns' = ANY (?)
            AND EXISTS (SELECT FROM entry e
                        WHERE e.position = approval.from_position + 1 AND e.stream = approval.state ->> 'concerns')
            ORDER BY from_position LIMIT ?""";

    private static final RowMapper<ApprovalRow> ROW = (rs, _) -> StateJson.read(rs.getBytes(1), ApprovalRow.class);

    private final JdbcTemplate jdbc;

    public Approvals(JdbcTemplate jdbc, ApprovalProjection projection) {
        super(jdbc, new Question<>("approvals", "approval", projection).filteredBy(STATE));
        this.jdbc = jdbc;
    }

    /** What it has come to changes, unlike what other lists are narrowed by. */
    @Override
    public Page<ApprovalRow> list(Moment moment, Map<String, String> filter, Paging paging) {
        String asked = filter.get(STATE);
        if (asked == null) return super.list(moment, Map.of(), paging);
        State state = State.named(asked).orElseThrow(() -> Refusal.badRequest("approval.state", asked));
        return inState(moment, state, paging);
    }

    /** Those that had come to a state, in the order of their ids. */
    public Page<ApprovalRow> inState(Moment moment, State state, Paging paging) {
        String after = paging.after() == null ? "" : paging.after();
        List<ApprovalRow> found = jdbc.query(
                IN_STATE,
                ROW,
                moment.programme().value(),
                moment.position(),
                moment.position(),
                state.toString(),
                after,
                paging.limit() + 1);
        return Page.of(found, paging.limit(), row -> row.id().value());
    }

    /** Those that were settled, the latest first. */
    public List<ApprovalRow> settled(Moment moment, int limit) {
        return jdbc.query(SETTLED, ROW, moment.programme().value(), moment.position(), moment.position(), limit);
    }

    /** Those that were given for some streams and led to something there, the oldest first. */
    public List<ApprovalRow> givenFor(Moment moment, Collection<String> streams) {
        if (streams.isEmpty()) return List.of();
        return jdbc.query(
                GIVEN_FOR,
                ROW,
                moment.programme().value(),
                moment.position(),
                moment.position(),
                streams.toArray(String[]::new),
                Paging.MOST);
    }
}
