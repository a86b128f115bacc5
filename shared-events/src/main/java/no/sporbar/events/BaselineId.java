package no.sporbar.events;

/** Names a baseline of the milestone plan within its programme. */
public record BaselineId(String value) implements Identifier {
    public BaselineId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
