package no.sporbar.events;

/** Names a translation within its programme. */
public record TranslationId(String value) implements Identifier {
    public TranslationId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
