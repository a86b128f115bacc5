package no.sporbar.query.web;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** A language that the screens speak. Bokmål is the one that is used when nobody asked for another. */
public enum Language {
    /** Bokmål. */
    NB("nb"),
    /** Nynorsk. */
    NN("nn"),
    /** English. */
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** With what dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** What stands in {@code ?lang=} and in {@code <html lang>}: {@code nb}, {@code nn} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with this code; {@code no} is bokmål. */
    public static Optional<Language> of(String code) {
        return switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** The language of a locale, whatever its country. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(NB);
    }

    /** The first of ours in an {@code Accept-Language} header; bokmål when there is none, or the header is malformed. */
    public static Language accepted(String header) {
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> of(range.getRange().split("-", 2)[0]).stream())
                    .findFirst()
                    .orElse(NB);
        } catch (IllegalArgumentException malformed) {
            return NB;
        }
    }
}
