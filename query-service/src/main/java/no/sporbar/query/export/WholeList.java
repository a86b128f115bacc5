package no.sporbar.query.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sporbar.query.answer.Listing;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.proof.CheckedCheckpoint;

/**
 * A whole list as at one moment. The first part is read at once, so that a question that cannot be answered is refused before
 * anything is written; each of the others when its turn comes, and then the one before is let go.
 */
final class WholeList<R extends Record> {
    /** Gets the lines, one by one. */
    @FunctionalInterface
    interface Line<R> {
        void take(R line) throws IOException;
    }

    private final Listing<R> listing;
    private final Moment moment;
    private final Optional<CheckedCheckpoint> proof;
    private final Locale locale;
    private final Map<String, String> filter;
    private final Page<R> first;

    private WholeList(
            Listing<R> listing,
            Moment moment,
            Optional<CheckedCheckpoint> proof,
            Locale locale,
            Map<String, String> filter) {
        this.listing = listing;
        this.moment = moment;
        this.proof = proof;
        this.locale = locale;
        this.filter = Map.copyOf(filter);
        this.first = page(Paging.first());
    }

    static <R extends Record> WholeList<R> of(
            Listing<R> listing,
            Moment moment,
            Optional<CheckedCheckpoint> proof,
            Locale locale,
            Map<String, String> filter) {
        return new WholeList<>(listing, moment, proof, locale, filter);
    }

    Listing<R> listing() {
        return listing;
    }

    Moment moment() {
        return moment;
    }

    /** The checkpoint that takes all of it in, once there is one. */
    Optional<CheckedCheckpoint> proof() {
        return proof;
    }

    Locale locale() {
        return locale;
    }

    Map<String, String> filter() {
        return filter;
    }

    void forEach(Line<? super R> reader) throws IOException {
        Page<R> page = first;
        while (true) {
            for (R line : page.rows()) reader.take(line);
            String next = page.next();
            if (next == null) return;
            page = page(new Paging(next, Paging.MOST));
        }
    }

    private Page<R> page(Paging paging) {
        return listing.page(moment, locale, filter, paging);
    }
}
