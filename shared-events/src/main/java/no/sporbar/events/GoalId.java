package no.sporbar.events;

/** Names a goal (mål) within its programme. */
public record GoalId(String value) implements Identifier {
    public GoalId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
