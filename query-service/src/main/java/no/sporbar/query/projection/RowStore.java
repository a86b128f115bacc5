package no.sporbar.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where one projection's rows are kept: in its table, or in memory where the ledger is replayed. A fold does not know
 * which, so both hold the same rows.
 */
interface RowStore<R extends Record> {
    /** A version that another one follows from a position on. */
    record Closed(Key key, long from, long to) {}

    /** A version to insert, with its end. */
    record Row<R>(Version<R> version, long to) {}

    /** The end of a version that nothing has followed. */
    long OPEN = Long.MAX_VALUE;

    /** The last versions of those of the rows that there are, in a map that is the caller's own. */
    Map<Key, Version<R>> current(Collection<Key> keys);

    /** Ends versions that were kept before. */
    void close(List<Closed> closed);

    /** What those of the rows are on earlier days, where that is another thing: the last versions. */
    List<EffectiveVersion<R>> earlier(Collection<Key> keys);

    /** Keeps new versions, and those of earlier days, in any order. */
    void insert(List<Row<R>> rows, List<EffectiveVersion<R>> earlier);

    /** Whether it keeps what rows are found by. */
    boolean isSearched();

    /** Keeps what rows are found by, beside what is known of them. */
    void say(Map<Key, EverSaid> said);
}
