package no.sporbar.query.office;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts as people write them: {@code 10 000 000}, {@code 1 250,50}. */
final class Kroner {
    private Kroner() {}

    /** In øre, or null where the text is no amount. */
    static @Nullable Long inOre(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]|kr\\.?|,-$", "").replace(',', '.');
        if (!text.matches("-?\\d{1,13}(\\.\\d{1,2})?")) return null;
        return new BigDecimal(text).movePointRight(2).longValueExact();
    }

    /** As it is typed. */
    static String of(long ore) {
        return ore % 100 == 0
                ? Long.toString(ore / 100)
                : String.format(Locale.ROOT, "%d,%02d", ore / 100, Math.abs(ore % 100));
    }
}
