package no.sporbar.events;

/** Names a criterion of one milestone. */
public record CriterionId(String value) implements Identifier {
    public CriterionId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
