package no.sporbar.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sporbar.programmefile.LoadStoppedException.Reason;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern CODE =
            Pattern.compile("\"((?:file|yaml|command|body|identifier|date)\\.[a-z0-9-]+)\"");

    @Test
    void every_language_has_every_text_with_the_same_placeholders() throws IOException {
        Properties bokmal = bundle("");
        for (String other : List.of("_nn", "_en")) {
            Properties texts = bundle(other);
            assertThat(texts.stringPropertyNames()).isEqualTo(bokmal.stringPropertyNames());
            for (String key : bokmal.stringPropertyNames())
                assertThat(new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex())
                        .as(key)
                        .hasSameSizeAs(new MessageFormat(bokmal.getProperty(key)).getFormatsByArgumentIndex());
        }
    }

    @Test
    void every_code_in_the_source_has_a_text() throws IOException {
        Texts texts = Texts.in(Locale.of("nb"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/no/sporbar/programmefile"))) {
            List<String> codes = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.endsWith("Consequences.java"))
                    .flatMap(TextsTest::codes)
                    .distinct()
                    .toList();
            assertThat(codes).hasSizeGreaterThan(35).allMatch(code -> texts.has("mistake." + code));
        }
        assertThat(Reason.values()).allMatch(reason -> texts.has("stopped." + reason));
    }

    @Test
    void bokmal_is_spoken_unless_nynorsk_or_english_is_asked_for() {
        assertThat(Texts.in(Locale.of("nn", "NO")).get("type.array")).isEqualTo("ei liste");
        assertThat(Texts.in(Locale.UK).get("type.array")).isEqualTo("a list");
        assertThat(Texts.in(Locale.FRENCH).get("type.array")).isEqualTo("en liste");
        assertThat(Texts.in(Locale.of("no")).languageTag()).isEqualTo("nb");
    }

    private static Stream<String> codes(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results().map((MatchResult m) -> m.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties bundle(String suffix) throws IOException {
        Properties properties = new Properties();
        String name = "/" + Texts.BUNDLE + suffix + ".properties";
        try (var in = java.util.Objects.requireNonNull(TextsTest.class.getResourceAsStream(name))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
