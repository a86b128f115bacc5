package no.sporbar.events;

/** Names an audience of one consultation: those who share a deadline. */
public record AudienceId(String value) implements Identifier {
    public AudienceId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
