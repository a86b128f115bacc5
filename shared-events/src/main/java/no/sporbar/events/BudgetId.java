package no.sporbar.events;

/** Names a budget item within its programme. */
public record BudgetId(String value) implements Identifier {
    public BudgetId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
