package no.sporbar.query.replay;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** The texts of a replay in one language: bokmål where there is no other. */
final class Says {
    private static final Set<String> OTHERS = Set.of("nn", "en");

    private final Locale language;
    private final ResourceBundle texts;

    Says(Locale language) {
        this.language = OTHERS.contains(language.getLanguage()) ? language : Locale.of("nb");
        this.texts = ResourceBundle.getBundle(
                "no.sporbar.query.replay.texts",
                OTHERS.contains(language.getLanguage()) ? Locale.of(language.getLanguage()) : Locale.ROOT,
                Says.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }
}
