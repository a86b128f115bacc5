package no.sporbar.command.budget;

import no.sporbar.command.rules.RuleViolation;

/** Which amounts there can be, in øre. */
final class Amounts {
    /** The largest whole number that every reader of JSON gets right: some 90 billion kroner. */
    static final long MOST = 9_007_199_254_740_991L;

    private Amounts() {}

    static void requirePositive(long amount) {
        if (amount <= 0) throw new RuleViolation("budget.amount-not-positive", amount);
        requireReadable(amount);
    }

    static void requireNotNegative(long amount) {
        if (amount < 0) throw new RuleViolation("budget.amount-negative", amount);
        requireReadable(amount);
    }

    /** The sum, unless it is more than can be kept. */
    static long sum(long one, long other) {
        try {
            long sum = Math.addExact(one, other);
            requireReadable(sum);
            return sum;
        } catch (ArithmeticException tooLarge) {
            throw new RuleViolation("budget.amount-too-large", MOST);
        }
    }

    private static void requireReadable(long amount) {
        if (amount > MOST) throw new RuleViolation("budget.amount-too-large", MOST);
    }
}
