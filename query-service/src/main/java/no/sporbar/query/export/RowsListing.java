package no.sporbar.query.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.query.answer.Listing;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.projection.Row;

/** All things of one kind, in the order of the API's pages. */
record RowsListing<R extends Record & Row>(Rows<R> rows) implements Listing<R> {
    @Override
    public String path() {
        return rows.question().path();
    }

    @Override
    public String name() {
        return rows.question().listName();
    }

    @Override
    public Class<R> row() {
        return rows.question().projection().row();
    }

    @Override
    public List<String> filters() {
        return rows.question().filters();
    }

    @Override
    public Page<R> page(Moment moment, Locale locale, Map<String, String> filter, Paging paging) {
        return rows.list(moment, filter, paging);
    }
}
