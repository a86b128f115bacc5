package no.sporbar.events;

/** Names a measure (grep, tiltak) sketched for one service area. */
public record MeasureId(String value) implements Identifier {
    public MeasureId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
