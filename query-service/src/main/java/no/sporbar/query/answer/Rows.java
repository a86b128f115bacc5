package no.sporbar.query.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.RowsAsAt;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The things of one kind, as at any moment. Each kind has a bean of its own that says its {@link Question}; the API finds
 * them all, and pages ask for the one they show.
 */
public abstract class Rows<R extends Record & Row> {
    private final Question<R> question;
    private final RowsAsAt<R> rows;

    protected Rows(JdbcTemplate jdbc, Question<R> question) {
        this.question = question;
        this.rows = new RowsAsAt<>(jdbc, question.projection());
    }

    /** What is asked. */
    public Question<R> question() {
        return question;
    }

    /** Those there were, also those that had ended. */
    public Page<R> list(Moment moment, Paging paging) {
        return list(moment, Map.of(), paging);
    }

    /**
     * Those of them that have these texts in these fields.
     *
     * @param filter by field, each one of the question's {@link Question#filters}
     */
    public Page<R> list(Moment moment, Map<String, String> filter, Paging paging) {
        List<R> found =
                rows.list(moment.programme().value(), filter, paging.after(), paging.limit() + 1, moment.position());
        Page<R> page = Page.of(found, paging.limit(), row -> row.id().value());
        return new Page<>(page.rows().stream().sorted(question.order()).toList(), page.next());
    }

    /** One of them, if it was there. */
    public Optional<R> one(Moment moment, String id) {
        return rows.one(moment.programme().value(), id, moment.position());
    }

    /** Everything that had happened to one of them, oldest first. */
    public Page<R> versions(Moment moment, String id, Paging paging) {
        List<R> found = rows.versions(
                moment.programme().value(), id, paging.afterPosition(0), paging.limit() + 1, moment.position());
        return Page.of(
                found, paging.limit(), row -> Long.toString(row.recorded().position()));
    }

    /** What had happened to some of them, each one's oldest first, but of each no more than the latest so many. */
    public List<R> versionsAmong(Moment moment, List<String> ids, int each) {
        return rows.versionsAmong(moment.programme().value(), ids, each, moment.position());
    }
}
