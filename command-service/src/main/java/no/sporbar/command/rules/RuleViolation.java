package no.sporbar.command.rules;

import java.util.List;

/**
 * A rule said no; nothing was recorded. The code is stable and has a text in every language of the product.
 */
public final class RuleViolation extends RuntimeException {
    private final String code;
    private final List<String> values;

    /**
     * @param code the rule, as in {@code goal.already-adopted}
     * @param values what the text names, in the order of its placeholders
     */
    public RuleViolation(String code, Object... values) {
        super(code + " " + List.of(values), null, false, false);
        this.code = code;
        this.values = java.util.Arrays.stream(values).map(Object::toString).toList();
    }

    /** The rule. */
    public String code() {
        return code;
    }

    /** What the text names. */
    public List<String> values() {
        return values;
    }
}
