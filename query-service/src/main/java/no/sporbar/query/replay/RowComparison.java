package no.sporbar.query.replay;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import no.sporbar.query.projection.RowLine;
import no.sporbar.query.projection.RowLine.Place;
import no.sporbar.query.replay.RowDifference.Kind;
import org.jspecify.annotations.Nullable;

/** Walks along the lines that follow from the entries and those that are shown, both in order, to the first that differs. */
public final class RowComparison {
    /** Gives what is shown, line by line; null behind the last. */
    @FunctionalInterface
    public interface Lines {
        byte @Nullable [] next() throws IOException;
    }

    private static final Place UNREADABLE = new Place(0, "?", "?");

    private final String projection;
    private final Lines shown;
    private Place last = UNREADABLE;
    private @Nullable RowDifference difference;

    public RowComparison(String projection, Lines shown) {
        this.projection = projection;
        this.shown = shown;
    }

    /** The next line that follows from the entries; after the first difference nothing is compared any more. */
    public void expect(RowLine line) throws IOException {
        if (difference != null) return;
        byte[] next = shown.next();
        if (next == null) difference = found(Kind.MISSING, line.place(), "");
        else if (!Arrays.equals(next, line.bytes())) difference = between(line, next);
        last = line.place();
    }

    /** All that follows from the entries has been told: nothing more may be shown. */
    public void expectNoMore() throws IOException {
        if (difference != null) return;
        byte[] next = shown.next();
        if (next != null) difference = found(Kind.ADDED, Place.of(next).orElse(UNREADABLE), "");
    }

    /** The first difference. */
    public Optional<RowDifference> difference() {
        return Optional.ofNullable(difference);
    }

    private RowDifference between(RowLine line, byte[] next) {
        Place place = Place.of(next).orElse(null);
        if (place == null) return found(Kind.ALTERED, line.place(), "");
        int order = place.compareTo(line.place());
        if (order == 0) return found(Kind.ALTERED, line.place(), line.differsIn(next));
        // A shown line out of order stands where the expected one should.
        boolean added = order < 0 && place.compareTo(last) > 0;
        return added ? found(Kind.ADDED, place, "") : found(Kind.MISSING, line.place(), "");
    }

    private RowDifference found(Kind kind, Place place, String field) {
        return new RowDifference(projection, kind, place, field);
    }
}
