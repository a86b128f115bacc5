package no.sporbar.query.page.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The typeface that files carry with them, so that they look the same on every machine and for ever. */
enum Typeface {
    REGULAR("LiberationSans-Regular", 400, false),
    ITALIC("LiberationSans-Italic", 400, true),
    BOLD("LiberationSans-Bold", 700, false),
    MONO("LiberationMono-Regular", 400, false);

    static final String SANS = "Liberation Sans";
    static final String FIXED = "Liberation Mono";

    private final String file;
    final int weight;
    final boolean italic;

    Typeface(String file, int weight, boolean italic) {
        this.file = file;
        this.weight = weight;
        this.italic = italic;
    }

    String family() {
        return this == MONO ? FIXED : SANS;
    }

    InputStream open() {
        return Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/liberation/" + file + ".ttf"), "the typeface " + file);
    }

    /** A text of this package's own, such as a style sheet. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
