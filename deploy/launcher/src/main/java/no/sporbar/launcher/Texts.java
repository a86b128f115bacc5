package no.sporbar.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of {@code launcher-messages} in one language: bokmål, nynorsk or English. */
final class Texts {

    private static final String BUNDLE = "launcher-messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    static Texts bokmaal() {
        return new Texts(Locale.of("nb"));
    }

    static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    /** The language of the machine if it is one of ours, and English otherwise. */
    static Texts of(Locale machine) {
        return switch (machine.getLanguage()) {
            case "nb", "no" -> bokmaal();
            case "nn" -> new Texts(Locale.of("nn"));
            default -> english();
        };
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
