package no.sporbar.command.signing;

/** What an operator asked for cannot be done here, or not now. Nothing was changed. */
public final class SigningRefusedException extends RuntimeException {
    private final String code;

    public SigningRefusedException(String code) {
        super(code);
        this.code = code;
    }

    /** Stable. */
    public String code() {
        return code;
    }
}
