package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void every_language_has_every_text(String language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(""));
    }

    @Test
    void the_language_is_that_of_the_machine_or_else_english() {
        assertThat(Texts.of(Locale.of("nb", "NO")).text("progress.stopped")).isEqualTo("Stoppet.");
        assertThat(Texts.of(Locale.of("no")).text("progress.stopped")).isEqualTo("Stoppet.");
        assertThat(Texts.of(Locale.of("nn")).text("progress.stopped")).isEqualTo("Stoppa.");
        assertThat(Texts.of(Locale.FRENCH).text("progress.stopped")).isEqualTo("Stopped.");
    }

    @Test
    void a_refusal_is_one_line_in_each_of_two_languages_and_says_what_to_set() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(written, true, StandardCharsets.UTF_8), Texts.of(Locale.GERMAN));
        console.refuse(new RefusedStartException("refused.port-taken", 8080, "SPORBAR_WEB_PORT"));
        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Port 8080 er opptatt av et annet program. Sett SPORBAR_WEB_PORT til en ledig port og start igjen.",
                        "Port 8080 is taken by another program. Set SPORBAR_WEB_PORT to a free port and start again.");
    }

    @Test
    void an_apostrophe_in_a_text_survives() {
        assertThat(Texts.english().text("refused.folder-foreign", "x", "Y"))
                .isEqualTo("The folder x holds files that are not Sporbar's and was left alone."
                        + " Set Y to an empty or new folder.");
    }

    private static Set<String> keys(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = TextsTest.class.getResourceAsStream("/launcher-messages" + language + ".properties")) {
            properties.load(file);
        }
        return properties.stringPropertyNames();
    }
}
