package no.sporbar.events;

/** Names a consultation (høring, innspillsrunde) within its programme. */
public record ConsultationId(String value) implements Identifier {
    public ConsultationId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
