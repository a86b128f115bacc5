package no.sporbar.command.catalogue;

import java.util.List;

/** What was sent is not a command. Carries every mistake that was found; nothing was decided. */
public final class UnreadableCommandException extends RuntimeException {
    private final String code;
    private final List<Mistake> mistakes;

    UnreadableCommandException(String code, List<Mistake> mistakes) {
        super(code + " " + mistakes, null, false, false);
        this.code = code;
        this.mistakes = List.copyOf(mistakes);
    }

    /**
     * {@code command.unknown}, {@code programme.malformed-id}, {@code request.not-utf8}, {@code request.not-json} or
     * {@code request.invalid}.
     */
    public String code() {
        return code;
    }

    /** Every mistake, by place; empty where the whole is not readable. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
