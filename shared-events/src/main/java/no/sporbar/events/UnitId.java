package no.sporbar.events;

/** Names an organisation unit (enhet) within its programme. */
public record UnitId(String value) implements Identifier {
    public UnitId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
