package no.sporbar.query.office;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The id that a title suggests: its words in a–z, joined by hyphens. */
public final class Slug {
    private static final int LONGEST = 48;

    private Slug() {}

    /** An id that is not taken; empty where the title has no letters that an id may have. */
    public static String of(String title, Set<String> taken) {
        String plain = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("ß", "ss");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = shortened(ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
        if (slug.isEmpty() || !taken.contains(slug)) return slug;
        int number = 2;
        while (taken.contains(slug + "-" + number)) number++;
        return slug + "-" + number;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) return slug;
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > LONGEST / 2 ? end : LONGEST).replaceAll("-$", "");
    }
}
