package no.sporbar.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is left without a text. */
class VerifierTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void every_text_is_there_with_as_many_values(String language) throws IOException {
        TreeMap<String, Long> values = places(language);
        assertThat(values).isEqualTo(places(""));
    }

    @Test
    void the_help_names_every_option() {
        for (Texts texts : new Texts[] {new Texts(Texts.BOKMAL), new Texts(Texts.NYNORSK), new Texts(Texts.ENGLISH)})
            assertThat(texts.of("help"))
                    .contains(
                            "--vkey", "--since", "--entries", "--policy", "--entry ", "--replay", "--unpack", "--lang");
    }

    private static TreeMap<String, Long> places(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(
                        VerifierTextsTest.class.getResourceAsStream("verifier" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        TreeMap<String, Long> places = new TreeMap<>();
        texts.forEach((key, text) -> places.put(
                (String) key, text.toString().chars().filter(c -> c == '{').count()));
        return places;
    }
}
