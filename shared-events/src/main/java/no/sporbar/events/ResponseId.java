package no.sporbar.events;

/** Names a response (høringssvar) within its programme. */
public record ResponseId(String value) implements Identifier {
    public ResponseId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
