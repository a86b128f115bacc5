package no.sporbar.command.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Goes through entries page by page, holding one page at a time. The end is where a page was not full.
 *
 * @param <T> what an entry is read as
 */
final class LedgerPages<T> implements Iterator<T> {
    private final LongFunction<List<LedgerRow>> pageFrom;
    private final Function<LedgerRow, T> read;
    private final ToLongFunction<T> following;
    private final ArrayDeque<LedgerRow> page = new ArrayDeque<>();
    private long next;
    private boolean last;

    /**
     * @param first where the first page begins
     * @param following where a page after this entry would begin
     */
    LedgerPages(
            long first,
            LongFunction<List<LedgerRow>> pageFrom,
            Function<LedgerRow, T> read,
            ToLongFunction<T> following) {
        this.next = first;
        this.pageFrom = pageFrom;
        this.read = read;
        this.following = following;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !last) {
            List<LedgerRow> rows = pageFrom.apply(next);
            last = rows.size() < LedgerReader.PAGE;
            page.addAll(rows);
        }
        return !page.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        T entry = read.apply(page.removeFirst());
        next = following.applyAsLong(entry);
        return entry;
    }

    Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
