package no.sporbar.events;

/** Names a body (organ) within its programme. */
public record BodyId(String value) implements Identifier {
    public BodyId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
