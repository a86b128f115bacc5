package no.sporbar.query.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.query.answer.Listing;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import org.springframework.stereotype.Component;

/** The whole history, oldest first. */
@Component
class HistoryListing implements Listing<HistoryRow> {
    private final History history;

    HistoryListing(History history) {
        this.history = history;
    }

    @Override
    public String path() {
        return "history";
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Class<HistoryRow> row() {
        return HistoryRow.class;
    }

    @Override
    public List<String> filters() {
        return List.of("stream", "type");
    }

    @Override
    public Page<HistoryRow> page(Moment moment, Locale locale, Map<String, String> filter, Paging paging) {
        return history.page(moment, new HistoryFilter(filter.get("stream"), filter.get("type")), paging);
    }
}
