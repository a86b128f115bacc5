package no.sporbar.events;

/** Names one item of guidance (føring) that a resolution gives. */
public record GuidanceId(String value) implements Identifier {
    public GuidanceId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
