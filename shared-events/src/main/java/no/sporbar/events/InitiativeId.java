package no.sporbar.events;

/** Names an initiative to coordinate with, within its programme. */
public record InitiativeId(String value) implements Identifier {
    public InitiativeId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
