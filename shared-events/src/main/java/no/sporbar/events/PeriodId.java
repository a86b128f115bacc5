package no.sporbar.events;

/** Names a period (periode, fase) within its programme. */
public record PeriodId(String value) implements Identifier {
    public PeriodId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
