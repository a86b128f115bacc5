package no.sporbar.events;

/** Names a person within a programme without saying who it is: a number or a role, never the name. */
public record PersonId(String value) implements Identifier {
    public PersonId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
