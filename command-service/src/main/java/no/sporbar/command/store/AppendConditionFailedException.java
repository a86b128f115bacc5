package no.sporbar.command.store;

/** A condition on another stream did not hold at the moment of the append. Nothing was recorded. */
public final class AppendConditionFailedException extends RuntimeException {
    private final StreamCondition condition;
    private final long actualTip;

    AppendConditionFailedException(StreamCondition condition, long actualTip) {
        super(condition.stream() + " stands at version " + actualTip + ", not " + condition.tip());
        this.condition = condition;
        this.actualTip = actualTip;
    }

    public StreamCondition condition() {
        return condition;
    }

    public long actualTip() {
        return actualTip;
    }
}
