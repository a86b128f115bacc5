package no.sporbar.programmefile;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything found wrong with one file so far. */
final class Mistakes {
    private static final Comparator<Mistake> AS_READ =
            Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column);

    private final Texts texts;
    private final Set<Mistake> found = new LinkedHashSet<>();

    Mistakes(Texts texts) {
        this.texts = texts;
    }

    /** A mistake whose text is the product's own. */
    void add(Place place, String code, Object... values) {
        addWithText(place, code, texts.get("mistake." + code, values));
    }

    /** A mistake that the service described. */
    void addWithText(Place place, String code, String text) {
        found.add(new Mistake(place.line(), place.column(), code, text));
    }

    Texts texts() {
        return texts;
    }

    int count() {
        return found.size();
    }

    /** In the order of the file. */
    List<Mistake> all() {
        return found.stream().sorted(AS_READ).toList();
    }
}
