package no.sporbar.query.testing;

import java.util.List;
import java.util.function.Consumer;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;

/**
 * What holds after some facts must hold however they arrive. The assertion runs three times: after each fact came once,
 * after each came twice, and after all rows were dropped and rebuilt.
 */
public final class ProjectionScenario {
    private final List<LedgerEntry> entries;

    private ProjectionScenario(List<LedgerEntry> entries) {
        this.entries = entries;
    }

    public static ProjectionScenario given(DomainEvent... events) {
        return new ProjectionScenario(new WrittenLedger().recordAll(List.of(events)));
    }

    /** The same with entries as somebody wrote them. */
    public static ProjectionScenario givenEntries(List<LedgerEntry> entries) {
        return new ProjectionScenario(List.copyOf(entries));
    }

    public void then(Consumer<QueryDatabase> assertion) {
        try (QueryDatabase db = QueryDatabase.emptied()) {
            db.deliver(entries);
            assertion.accept(db);
        }
        try (QueryDatabase db = QueryDatabase.emptied()) {
            for (LedgerEntry entry : entries) {
                db.deliver(List.of(entry));
                db.deliver(List.of(entry));
            }
            assertion.accept(db);
            db.deliver(entries);
            db.rebuild();
            assertion.accept(db);
        }
    }
}
