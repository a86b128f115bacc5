package no.sporbar.events;

/** Names an office (verv, stilling) within its programme. */
public record OfficeId(String value) implements Identifier {
    public OfficeId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
