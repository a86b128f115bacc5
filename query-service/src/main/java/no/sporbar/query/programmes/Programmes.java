package no.sporbar.query.programmes;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.query.answer.LedgerMoment;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.projection.Changed;
import no.sporbar.query.projection.RowsAsAt;
import no.sporbar.query.projection.RowsBetween;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which programmes there are, and what one is called and made up of. */
@Repository
public class Programmes {
    private final RowsAsAt<ProgrammeRow> rows;
    private final RowsBetween<ProgrammeRow> between;

    public Programmes(JdbcTemplate jdbc, ProgrammeProjection projection) {
        this.rows = new RowsAsAt<>(jdbc, projection);
        this.between = new RowsBetween<>(jdbc, projection);
    }

    /** All programmes that had started. */
    public Page<ProgrammeRow> list(LedgerMoment moment, Paging paging) {
        List<ProgrammeRow> found = rows.everywhere(paging.after(), paging.limit() + 1, moment.asOf());
        return Page.of(found, paging.limit(), row -> row.id().value());
    }

    /** The programme, or refused with {@code programme.unknown} or {@code programme.not-in-effect}. */
    public ProgrammeRow one(Moment moment) {
        String id = moment.programme().value();
        return rows.one(id, id, moment.asOf()).orElseThrow(() -> missing(id, moment.effectiveOn()));
    }

    private static Refusal missing(String id, @Nullable LocalDate day) {
        return day == null
                ? Refusal.notFound("programme.unknown", id)
                : Refusal.notFound("programme.not-in-effect", id, day.toString());
    }

    /** The programme's first {@value Paging#MOST} versions, oldest first: what it has been called. */
    public List<ProgrammeRow> versions(Moment moment) {
        String id = moment.programme().value();
        return rows.versions(id, id, 0, Paging.MOST, moment.asOf());
    }

    /** The programme, if something happened to it itself after one moment and up to another. */
    public Page<Changed<ProgrammeRow>> changed(Moment from, Moment to, Paging paging, int each) {
        List<Changed<ProgrammeRow>> found = between.changed(
                to.programme().value(), paging.after(), paging.limit() + 1, from.position(), to.position(), each);
        return Page.of(found, paging.limit(), Changed::id);
    }
}
