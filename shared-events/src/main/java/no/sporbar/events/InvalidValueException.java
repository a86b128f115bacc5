package no.sporbar.events;

/** A value that cannot be what its type says. Carries a stable code, for which the services hold texts, and the value. */
public final class InvalidValueException extends IllegalArgumentException {
    private final String code;
    private final String value;

    /**
     * @param code stable and dotted, such as {@code identifier.malformed}
     * @param value the text that was refused
     */
    public InvalidValueException(String code, String value) {
        super(code + ": '" + value + "'");
        this.code = code;
        this.value = value;
    }

    /** The stable code of what is wrong. */
    public String code() {
        return code;
    }

    /** The text that was refused. */
    public String value() {
        return value;
    }
}
