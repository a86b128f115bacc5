package no.sporbar.events;

/** Names a decision (sak: innstilling og vedtak) within its programme. */
public record DecisionId(String value) implements Identifier {
    public DecisionId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
