package no.sporbar.events;

/** Names an enabler (virkemiddel) within its programme. */
public record EnablerId(String value) implements Identifier {
    public EnablerId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
