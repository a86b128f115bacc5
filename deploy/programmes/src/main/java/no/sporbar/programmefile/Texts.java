package no.sporbar.programmefile;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the loader says to people, in one language: bokmål unless nynorsk or English is asked for. */
final class Texts {
    static final String BUNDLE = "programme-file-messages";
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final List<String> OTHERS = List.of("nn", "en");

    private final Locale language;
    private final ResourceBundle bundle;

    private Texts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Texts in(Locale wanted) {
        return new Texts(OTHERS.contains(wanted.getLanguage()) ? Locale.of(wanted.getLanguage()) : BOKMAL);
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** For {@code Accept-Language}. */
    String languageTag() {
        return language.toLanguageTag();
    }
}
