package no.sporbar.query.calendar;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.Basis;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.programmes.ProgrammeRow;
import no.sporbar.query.projection.Row;
import no.sporbar.query.web.Texts;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whose calendar is asked for, as at which moment, in which language.
 *
 * @param page the absolute address of the programme's page as at that moment
 */
record Asking(Moment moment, ProgrammeRow programme, Texts texts, String page) {
    /** Nobody has more of a kind; a calendar that does is read so far. */
    private static final int MOST_PAGES = 20;

    String uid(String kind, String id) {
        return "%s.%s.%s@sporbar".formatted(kind, id, programme.id().value());
    }

    /** The absolute address of a milestone's own page as at that moment. */
    String milestone(String id) {
        return UriComponentsBuilder.fromUriString(page)
                .pathSegment("milestones", id)
                .build()
                .toUriString();
    }

    /** What a fact rests on, in words. */
    String basis(Basis basis) {
        return switch (basis) {
            case Basis.Citation c -> texts.say("calendar.cited", c.source().value(), c.place());
            case Basis.Assumption a -> texts.say("calendar.assumed", a.by(), a.why());
        };
    }

    /** All rows of a kind, page by page. */
    <R extends Record & Row> List<R> all(Rows<R> rows) {
        List<R> all = new ArrayList<>();
        Page<R> page = rows.list(moment, Paging.first());
        for (int read = 1; ; read++) {
            all.addAll(page.rows());
            if (page.next() == null || read == MOST_PAGES) return all;
            page = rows.list(moment, new Paging(page.next(), Paging.MOST));
        }
    }
}
