package no.sporbar.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Some projections as one thread of a rebuild folds them: programme by programme, into the tables beside. */
final class AsideFold {
    private final List<AsideRows<?>> stores = new ArrayList<>();
    private final List<Supplier<ProjectionFold<?, ?>>> folds = new ArrayList<>();
    private @Nullable String goesOn;

    AsideFold(JdbcTemplate jdbc, Collection<Projection<?, ?>> all, UnaryOperator<String> tableOf) {
        for (Projection<?, ?> projection : all) add(jdbc, projection, tableOf.apply(projection.name()));
    }

    private <E extends DomainEvent, R extends Record> void add(
            JdbcTemplate jdbc, Projection<E, R> projection, String table) {
        AsideRows<R> store = new AsideRows<>(jdbc, projection, table);
        stores.add(store);
        folds.add(() -> new ProjectionFold<>(projection, store));
    }

    /** Begins a batch. */
    Batch begin(Collection<LedgerEntry> entries) {
        List<ProjectionFold<?, ?>> begun = new ArrayList<>(folds.size());
        for (Supplier<ProjectionFold<?, ?>> each : folds) begun.add(each.get());
        return new Batch(begun, entries);
    }

    /** How many rows are in memory. */
    int held() {
        return stores.stream().mapToInt(AsideRows::held).sum();
    }

    /** Writes what is complete: every programme but the one that goes on, if one does. They come one after the other. */
    void settle(@Nullable String next) {
        if (Objects.equals(next, goesOn)) return;
        goesOn = next;
        for (AsideRows<?> store : stores) store.settle(next);
    }

    /** Writes what is in memory of the programme that goes on, to be read back; every table has the key's index. */
    void spill() {
        for (AsideRows<?> store : stores) store.spill();
    }

    /** Sends what waits to be written. */
    void send() {
        for (AsideRows<?> store : stores) store.send();
    }
}
