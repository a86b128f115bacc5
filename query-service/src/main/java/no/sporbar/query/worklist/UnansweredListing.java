package no.sporbar.query.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.query.answer.Listing;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.worklist.Unanswered.Item;
import org.springframework.stereotype.Component;

/** All that is missing, kind by kind. */
@Component
class UnansweredListing implements Listing<Item> {
    private final Unanswered unanswered;

    UnansweredListing(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public String path() {
        return "unanswered";
    }

    @Override
    public String name() {
        return "items";
    }

    @Override
    public Class<Item> row() {
        return Item.class;
    }

    @Override
    public List<String> filters() {
        return List.of("kind");
    }

    @Override
    public Page<Item> page(Moment moment, Locale locale, Map<String, String> filter, Paging paging) {
        return unanswered
                .list(moment, Unanswered.kind(filter.get("kind")), paging)
                .items();
    }
}
