package no.sporbar.query.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.query.projection.Changed;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.RowsAsAt;
import no.sporbar.query.projection.RowsBetween;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The things of one kind, as at any moment. Each kind has a bean of its own that says its {@link Question}; the API finds
 * them all, and pages ask for the one they show.
 */
public abstract class Rows<R extends Record & Row> {
    private final Question<R> question;
    private final RowsAsAt<R> rows;
    private final RowsBetween<R> between;

    protected Rows(JdbcTemplate jdbc, Question<R> question) {
        this.question = question;
        this.rows = new RowsAsAt<>(jdbc, question.projection());
        this.between = new RowsBetween<>(jdbc, question.projection());
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
                rows.list(moment.programme().value(), filter, paging.after(), paging.limit() + 1, moment.asOf());
        Page<R> page = Page.of(found, paging.limit(), row -> row.id().value());
        return new Page<>(page.rows().stream().sorted(question.order()).toList(), page.next());
    }

    /** One of them, if it was there. */
    public Optional<R> one(Moment moment, String id) {
        return rows.one(moment.programme().value(), id, moment.asOf());
    }

    /** Everything that had happened to one of them, oldest first. */
    public Page<R> versions(Moment moment, String id, Paging paging) {
        List<R> found = rows.versions(
                moment.programme().value(), id, paging.afterPosition(0), paging.limit() + 1, moment.asOf());
        return Page.of(
                found, paging.limit(), row -> Long.toString(row.recorded().position()));
    }

    /** Those of some of them that there were, in no order. */
    public List<R> among(Moment moment, Collection<String> ids) {
        return rows.among(moment.programme().value(), ids, moment.asOf());
    }

    /**
     * Those that something happened to after one moment and up to another, in the order of their ids.
     *
     * @param each how many of the steps of one of them at most, the latest
     */
    public Page<Changed<R>> changed(Moment from, Moment to, Paging paging, int each) {
        List<Changed<R>> found = between.changed(
                to.programme().value(), paging.after(), paging.limit() + 1, from.position(), to.position(), each);
        return Page.of(found, paging.limit(), Changed::id);
    }

    /** What facts of one stored name, such as {@code decision.resolved}, made of them, the latest first. */
    public List<R> made(Moment moment, String fact, int limit) {
        return between.made(moment.programme().value(), fact, limit, moment.position());
    }

    /** What had happened to some of them, each one's oldest first, but of each no more than the latest so many. */
    public List<R> versionsAmong(Moment moment, List<String> ids, int each) {
        return rows.versionsAmong(moment.programme().value(), ids, each, moment.asOf());
    }
}
