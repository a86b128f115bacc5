package no.sporbar.query.player;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of a programme step by step. What a question costs does not grow with the history. */
@Component
public class Steps {
    /** No step shows more entries, and no page has entries of more. */
    public static final int MOST_ENTRIES = 100;

    private final StopsFinder finder;
    private final RowChanges changes;

    Steps(StopsFinder finder, RowChanges changes) {
        this.finder = finder;
        this.changes = changes;
    }

    /** One step, and where it is. */
    public record Played(Step step, StepPlace place) {}

    /**
     * The step at a position.
     *
     * @param at any position; that of the last step before it where nothing is to be stopped at; null for the last one
     * @throws Refusal {@code subject.unknown}, {@code replay.nothing}
     */
    public Played at(Moment moment, StepUnit unit, StepFilter filter, @Nullable Long at) {
        Stops stops = finder.stops(moment, filter);
        Grouping grouping = finder.grouping(moment, unit);
        long first = stops.after(0).orElseThrow(() -> Refusal.notFound("replay.nothing"));
        long last = stops.before(Long.MAX_VALUE).orElse(first);
        long anchor = at == null ? last : stops.before(Math.max(at, first) + 1).orElse(first);
        Stretch stretch = finder.stretch(grouping, anchor, moment);
        List<LedgerEntry> entries = stops.entries(stretch, MOST_ENTRIES + 1);
        boolean more = entries.size() > MOST_ENTRIES;
        List<LedgerEntry> shown = more ? entries.subList(0, MOST_ENTRIES) : entries;
        return new Played(steps(moment, List.of(shown), more).getFirst(), place(stops, grouping, stretch, first, last));
    }

    private static StepPlace place(Stops stops, Grouping grouping, Stretch stretch, long first, long last) {
        Tally tally = stops.tally(grouping, stretch.upTo());
        return new StepPlace(
                tally.number(),
                tally.of(),
                first,
                orNull(stops.before(stretch.after() + 1)),
                orNull(stops.after(stretch.upTo())),
                last);
    }

    /**
     * The steps after a position, oldest first. A page holds so many entries, and no step by halves: one that alone has
     * more is told in parts.
     */
    public Page<Step> page(Moment moment, StepUnit unit, StepFilter filter, Paging paging) {
        int limit = Math.min(paging.limit(), MOST_ENTRIES);
        Stops stops = finder.stops(moment, filter);
        Grouping grouping = finder.grouping(moment, unit);
        Stretch rest = new Stretch(paging.afterPosition(0), moment.position());
        List<LedgerEntry> entries = stops.entries(rest, limit + 1);
        boolean more = entries.size() > limit;
        List<List<LedgerEntry>> groups = groups(grouping, entries);
        boolean inParts = more && groups.size() == 1;
        if (inParts) groups.getLast().removeLast();
        else if (more) groups.removeLast();
        List<Step> steps = steps(moment, groups, inParts);
        return new Page<>(steps, more ? Long.toString(steps.getLast().last()) : null);
    }

    private static List<List<LedgerEntry>> groups(Grouping grouping, List<LedgerEntry> entries) {
        List<List<LedgerEntry>> groups = new ArrayList<>();
        Object before = null;
        for (LedgerEntry entry : entries) {
            Object key = grouping.key(
                    entry.position(),
                    entry.entry() == null ? null : entry.entry().recordedAt());
            if (!key.equals(before)) groups.add(new ArrayList<>());
            groups.getLast().add(entry);
            before = key;
        }
        return groups;
    }

    private List<Step> steps(Moment moment, List<List<LedgerEntry>> groups, boolean lastIsCut) {
        List<List<RowChange>> changed = changes.of(moment.programme().value(), groups);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++)
            steps.add(Step.of(groups.get(i), changed.get(i), !(lastIsCut && i == groups.size() - 1)));
        return steps;
    }

    private static @Nullable Long orNull(OptionalLong position) {
        return position.isPresent() ? position.getAsLong() : null;
    }
}
