package no.sporbar.events;

/** Names a registered source (kilde) within its programme. */
public record SourceId(String value) implements Identifier {
    public SourceId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
