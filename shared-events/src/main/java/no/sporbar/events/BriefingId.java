package no.sporbar.events;

/** Names a briefing (orientering) within its programme. */
public record BriefingId(String value) implements Identifier {
    public BriefingId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
