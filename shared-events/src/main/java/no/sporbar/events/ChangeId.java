package no.sporbar.events;

/** Names one line of an alternative: what becomes of some units. */
public record ChangeId(String value) implements Identifier {
    public ChangeId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
