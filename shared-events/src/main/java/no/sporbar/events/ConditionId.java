package no.sporbar.events;

/** Names a condition (forbehold) within its programme. */
public record ConditionId(String value) implements Identifier {
    public ConditionId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
