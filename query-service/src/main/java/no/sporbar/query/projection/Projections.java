package no.sporbar.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.ledger.LedgerEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All projections there are, and their tables. */
@Component
public class Projections {
    private final JdbcTemplate jdbc;
    private final List<Projection<?, ?>> all;
    private final List<Kept<?, ?>> kept;

    @Autowired
    public Projections(JdbcTemplate jdbc, List<Projection<?, ?>> all) {
        this(jdbc, all, UnaryOperator.identity());
    }

    private Projections(JdbcTemplate jdbc, List<Projection<?, ?>> all, UnaryOperator<String> tableOf) {
        this.jdbc = jdbc;
        this.all = List.copyOf(all);
        this.kept = this.all.stream().<Kept<?, ?>>map(p -> kept(p, tableOf)).toList();
    }

    /** The projections themselves. */
    public List<Projection<?, ?>> all() {
        return all;
    }

    /** Only some of them, as in a rebuild. */
    public Projections only(Predicate<Projection<?, ?>> wanted) {
        return new Projections(jdbc, all.stream().filter(wanted).toList());
    }

    /** The same projections over other tables: those that a rebuild folds into. */
    Projections beside() {
        return new Projections(jdbc, all, AsideTables::next);
    }

    /** The names of all. */
    public Set<String> names() {
        return all.stream().map(Projection::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Begins a batch; rows that the entries touch are loaded. */
    public Batch begin(Collection<LedgerEntry> entries) {
        List<ProjectionFold<?, ?>> folds = new ArrayList<>();
        for (Kept<?, ?> each : kept) folds.add(each.fold());
        return new Batch(folds, entries);
    }

    /** Drops every row of one programme. */
    public void forget(String programme) {
        for (Kept<?, ?> each : kept) each.table().forget(programme);
    }

    private <E extends DomainEvent, R extends Record> Kept<E, R> kept(
            Projection<E, R> projection, UnaryOperator<String> tableOf) {
        return new Kept<>(projection, new ProjectionTable<>(jdbc, projection, tableOf.apply(projection.name())));
    }

    /** A projection with the table that keeps its rows. */
    private record Kept<E extends DomainEvent, R extends Record>(
            Projection<E, R> projection, ProjectionTable<R> table) {
        ProjectionFold<E, R> fold() {
            return new ProjectionFold<>(projection, table);
        }
    }
}
