package no.sporbar.query.page.office;

import java.util.List;
import no.sporbar.query.office.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What is said above a form that is shown again.
 *
 * @param notice the key of a message; null for none
 * @param mistakes what is wrong with what was typed
 * @param here the place of the item or list to go on from; null for the beginning
 */
record Said(
        @Nullable String notice,
        List<Mistake> mistakes,
        @Nullable String here) {
    static final Said NOTHING = new Said(null, List.of(), null);

    static Said notice(String key) {
        return new Said(key, List.of(), null);
    }

    static Said mistakes(List<Mistake> all) {
        return new Said(null, all, null);
    }

    static Said goOn(@Nullable String place) {
        return new Said(null, List.of(), place);
    }
}
