package no.sporbar.events;

/** Names the confirmation of an assumption within its programme. */
public record ConfirmationId(String value) implements Identifier {
    public ConfirmationId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
