package no.sporbar.query.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.sporbar.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The second time axis of one projection in one batch. A fact that holds from a day on changes what its rows are from that
 * day; one without a day changes them on every day. What rows are when every fact counts stands elsewhere; here are the days
 * before, each stretch of them with the row as it is there.
 *
 * <p>A stretch is folded by the same pure fold. A fact that has nothing to change on those days, because what it builds on
 * holds only later, leaves them as they are: so no fact that the row itself can take ever fails here.
 */
final class EarlierDays<E extends DomainEvent, R extends Record> {
    /** The first day that can be asked about. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last. */
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Projection<E, R> projection;
    private final Map<Key, NavigableMap<LocalDate, EffectiveVersion<R>>> known = new HashMap<>();
    private final List<EffectiveVersion<R>> staged = new ArrayList<>(1);
    private final List<EffectiveVersion<R>> made = new ArrayList<>();

    EarlierDays(Projection<E, R> projection) {
        this.projection = projection;
    }

    void know(Collection<EffectiveVersion<R>> versions) {
        for (EffectiveVersion<R> each : versions) put(each);
    }

    /**
     * Folds one event on trial.
     *
     * @param before the row until now when every fact counts
     * @param changed whether the event changes that
     */
    void stage(Key key, @Nullable R before, boolean changed, E event, Recorded recorded) {
        LocalDate day = day(event);
        NavigableMap<LocalDate, EffectiveVersion<R>> all = known.getOrDefault(key, Collections.emptyNavigableMap());
        if (day == null && all.isEmpty()) return;
        boolean parts = day != null && !all.containsKey(day) && changed;
        R there = before;
        for (EffectiveVersion<R> days :
                (day == null ? all : all.tailMap(day, false)).descendingMap().values()) {
            R next = fold(days, before, event, recorded);
            if (next != null) staged.add(new EffectiveVersion<>(key, days.until(), recorded.position(), next, false));
            parts = day != null && !all.containsKey(day) && next != null;
            there = days.row();
        }
        if (parts && day != null) staged.add(new EffectiveVersion<>(key, day, recorded.position(), there, true));
    }

    /** Nobody asks about years that take more than four digits: such a day is the first of all, or the last. */
    private static @Nullable LocalDate day(DomainEvent event) {
        LocalDate day = event.provenance().effectiveFrom();
        if (day == null) return null;
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    private @Nullable R fold(EffectiveVersion<R> days, @Nullable R latest, E event, Recorded recorded) {
        String id = days.key().id();
        E reaching = projection.reaching(days.row(), latest, id, event, recorded);
        if (reaching == null) return null;
        try {
            return projection.fold(days.row(), id, reaching, recorded);
        } catch (RuntimeException nothingThereToChange) {
            return null;
        }
    }

    void keep() {
        for (EffectiveVersion<R> each : staged) put(each);
        made.addAll(staged);
        staged.clear();
    }

    void discard() {
        staged.clear();
    }

    /** Every version that was kept, in no order. */
    List<EffectiveVersion<R>> made() {
        return made;
    }

    private void put(EffectiveVersion<R> version) {
        known.computeIfAbsent(version.key(), _ -> new TreeMap<>()).put(version.until(), version);
    }
}
