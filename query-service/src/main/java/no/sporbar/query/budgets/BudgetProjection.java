package no.sporbar.query.budgets;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.BudgetEvent;
import no.sporbar.events.BudgetEvent.BudgetGranted;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetEvent.BudgetSpendingCorrected;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Budget items by their id. */
@Component
public final class BudgetProjection implements Projection<BudgetEvent, BudgetRow> {
    @Override
    public String name() {
        return "budget";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<BudgetEvent> events() {
        return BudgetEvent.class;
    }

    @Override
    public Class<BudgetRow> row() {
        return BudgetRow.class;
    }

    @Override
    public List<String> keys(BudgetEvent event) {
        return List.of(event.budget().value());
    }

    @Override
    public BudgetRow fold(@Nullable BudgetRow current, String id, BudgetEvent event, Recorded recorded) {
        return switch (event) {
            case BudgetProposed e -> BudgetChange.proposed(e, recorded);
            case BudgetGranted e -> new BudgetChange(requireNonNull(current), recorded).granted(e);
            case BudgetSpent e -> new BudgetChange(requireNonNull(current), recorded).spent(e);
            case BudgetSpendingCorrected e -> new BudgetChange(requireNonNull(current), recorded).corrected(e);
        };
    }
}
