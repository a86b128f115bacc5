package no.sporbar.events;

/** Names an alternative structure within its programme. */
public record AlternativeId(String value) implements Identifier {
    public AlternativeId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
