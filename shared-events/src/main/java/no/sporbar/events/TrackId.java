package no.sporbar.events;

/** Names a track (utredningsspor) within its programme. */
public record TrackId(String value) implements Identifier {
    public TrackId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
