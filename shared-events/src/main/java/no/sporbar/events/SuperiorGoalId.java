package no.sporbar.events;

/** Names a goal above the programme, such as one of the municipal plan, within its programme. */
public record SuperiorGoalId(String value) implements Identifier {
    public SuperiorGoalId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
