package no.sporbar.events;

import java.util.Locale;

/** A language that official wording is translated into; the original is always bokmål or what the body wrote. */
public enum TranslationLanguage {
    /** Nynorsk. */
    NN,
    /** English. */
    EN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
