package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation on one day and after the last change that is known.
 *
 * @param standing how many units there are on both days, in words
 * @param day in words
 * @param dayValue as in a date field
 * @param after the later day in words; null where no change after the day is known
 * @param days on which something changes, each with its address
 * @param pictures empty where nothing changes, or where there is too much to draw
 * @param complete whether there was room for all
 */
public record OrganisationView(
        String standing,
        String day,
        String dayValue,
        @Nullable String after,
        List<Day> days,
        List<String> pictures,
        List<Unit> units,
        List<Task> tasks,
        boolean complete) {

    /** A day on which something changes. */
    public record Day(String text, String url) {}

    /**
     * One unit and what becomes of it.
     *
     * @param standing whether it is there on the day, in words
     * @param later who is there in its place afterwards; empty where that is itself
     * @param from the day on which they are, in words
     * @param because the decision and the alternative that it follows from
     */
    public record Unit(
            String id,
            String name,
            String kind,
            String standing,
            List<String> later,
            @Nullable String from,
            List<NamedLink> because,
            @Nullable BasisView basis) {}

    /**
     * One task and who owns it.
     *
     * @param owner on the day, in words
     * @param units which units that is
     * @param laterOwner afterwards; null where that is the same
     */
    public record Task(
            String id,
            String name,
            String owner,
            List<String> units,
            @Nullable String laterOwner,
            List<String> laterUnits,
            @Nullable String from,
            List<NamedLink> because,
            BasisView basis) {}
}
