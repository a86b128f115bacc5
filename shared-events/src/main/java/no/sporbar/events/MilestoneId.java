package no.sporbar.events;

/** Names a milestone (milepæl) within its programme. */
public record MilestoneId(String value) implements Identifier {
    public MilestoneId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
