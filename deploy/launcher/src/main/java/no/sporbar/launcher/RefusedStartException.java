package no.sporbar.launcher;

/**
 * Nothing was started, for a reason that the person at the keyboard can remove. It is shown as one line of text and not
 * as a stack trace.
 */
public final class RefusedStartException extends RuntimeException {

    private final String messageKey;
    private final transient Object[] arguments;

    RefusedStartException(String messageKey, Object... arguments) {
        super(Texts.english().text(messageKey, arguments));
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    String textIn(Texts texts) {
        return texts.text(messageKey, arguments);
    }
}
