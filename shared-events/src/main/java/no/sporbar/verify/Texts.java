package no.sporbar.verify;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to people, in bokmål, nynorsk or English. */
record Texts(Locale language) {
    static final Locale BOKMAL = Locale.of("nb");
    static final Locale NYNORSK = Locale.of("nn");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String BUNDLE = "no.sporbar.verify.verifier";

    /** In the language that a machine is set to, as far as we have it. */
    static Texts of(Locale set) {
        return new Texts(
                switch (set.getLanguage()) {
                    case "nb", "no" -> BOKMAL;
                    case "nn" -> NYNORSK;
                    default -> ENGLISH;
                });
    }

    /** A text; whole numbers in it are written as the language writes them. */
    String of(String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(values);
    }

    /** What is wrong, under its code. */
    Finding finding(String code, long position, Object... values) {
        return new Finding(code, position, of(code, values));
    }
}
