package no.sporbar.events;

/** Names a principle (prinsipp) within its programme. */
public record PrincipleId(String value) implements Identifier {
    public PrincipleId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
