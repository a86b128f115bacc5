package no.sporbar.events;

/** Names a risk or an external constraint within its programme. */
public record RiskId(String value) implements Identifier {
    public RiskId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
