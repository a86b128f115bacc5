package no.sporbar.query.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.query.answer.Listing;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.answer.Rows;
import org.springframework.stereotype.Component;

/** Everything that can be downloaded, by its address. */
@Component
class Listings {
    private final Map<String, Listing<?>> byPath = new TreeMap<>();

    Listings(List<Rows<?>> questions, List<Listing<?>> others) {
        for (Rows<?> each : questions) add(new RowsListing<>(each));
        others.forEach(this::add);
    }

    private void add(Listing<?> listing) {
        Listing<?> other = byPath.put(listing.path(), listing);
        if (other != null) throw new IllegalStateException("two lists at " + listing.path());
    }

    Listing<?> at(String path) {
        Listing<?> listing = byPath.get(path);
        if (listing == null) throw Refusal.notFound("http.404");
        return listing;
    }

    /** The segments of all addresses, in order. */
    List<String> paths() {
        return List.copyOf(byPath.keySet());
    }
}
