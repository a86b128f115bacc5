package no.sporbar.events;

/** Names a suggestion (forslag) within its programme. */
public record SuggestionId(String value) implements Identifier {
    public SuggestionId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
