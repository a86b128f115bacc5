package no.sporbar.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that the product can answer with has a text in every language, and no text is left over. */
class CommandTextsTest {
    /** What a refusal is made with, whatever its family. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:RuleViolation|InvalidValueException|UnreadableCommandException|UnreadableEventException)\\(\\s*"
                    + "(?:[a-z]+,\\s*)?\"([a-z-]+\\.[a-z0-9-]*[a-z0-9])\"");

    /** Two words with a dot between, as every code is. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\\.([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    private static final Pattern EVENT_NAME = Pattern.compile("(@EventType\\((value = )?|new Earlier\\()\"[^\"]*\"");

    /** Made of an authority, so no source has them whole. */
    private static final Set<String> COMPOSED = Set.of("authority.may-not-adopt", "authority.may-not-recommend");

    private static final String[] LANGUAGES = {"", "_nn", "_en"};

    @Test
    void every_refusal_has_a_text() throws IOException {
        Set<String> codes = codes();
        assertThat(codes)
                .contains(
                        "goal.withdrawn",
                        "date.malformed",
                        "request.not-utf8",
                        "body.unknown-field",
                        "event.unknown-type")
                .contains("authority.may-not-adopt", "authority.may-not-recommend");
        for (String language : LANGUAGES)
            assertThat(texts(language).stringPropertyNames())
                    .as("texts" + language)
                    .containsAll(codes.stream().map(code -> "problem." + code).toList());
    }

    @Test
    void no_text_is_left_over() throws IOException {
        Set<String> codes = codes();
        assertThat(texts("").stringPropertyNames())
                .filteredOn(key -> !key.startsWith("problem.title."))
                .allSatisfy(key -> assertThat(codes).contains(key.substring("problem.".length())));
    }

    @Test
    void every_language_has_the_same_texts() throws IOException {
        Set<String> bokmål = texts("").stringPropertyNames();
        assertThat(texts("_nn").stringPropertyNames()).isEqualTo(bokmål);
        assertThat(texts("_en").stringPropertyNames()).isEqualTo(bokmål);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void every_text_can_be_filled_in(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String text = texts.getProperty(key);
            String filled = new MessageFormat(text, Locale.ROOT).format(new Object[] {"FIRST", "SECOND"});
            assertThat(filled).as(key).isNotBlank().doesNotContain("{0}", "{1}", "''");
            assertThat(filled.contains("FIRST")).as(key).isEqualTo(text.contains("{0}"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void every_language_names_the_same_values(String language) throws IOException {
        Properties bokmål = texts("");
        Properties other = texts(language);
        assertThat(bokmål.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(other.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(bokmål.getProperty(key))));
    }

    /** Every refusal, and every other code of a family that has texts. */
    private static Set<String> codes() throws IOException {
        Set<String> families = texts("").stringPropertyNames().stream()
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toSet());
        Set<String> codes = new TreeSet<>(COMPOSED);
        for (String source : sources()) {
            REFUSAL.matcher(source).results().forEach(found -> codes.add(found.group(1)));
            LITERAL.matcher(EVENT_NAME.matcher(source).replaceAll(""))
                    .results()
                    .filter(found -> families.contains(found.group(1)))
                    .forEach(found -> codes.add(found.group(1) + "." + found.group(2)));
        }
        return codes;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String folder : new String[] {"src/main/java", "../shared-events/src/main/java"})
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(CommandTextsTest::mayRefuse).toList())
                    sources.add(Files.readString(file));
            }
        return sources;
    }

    /** The verifier is a program of its own and has its own texts. */
    private static boolean mayRefuse(Path file) {
        return file.toString().endsWith(".java")
                && !file.toString().contains("no/sporbar/verify/".replace('/', File.separatorChar));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) found.add(matcher.group());
        return found;
    }

    private static Properties texts(String language) throws IOException {
        String name = "/command-messages" + language + ".properties";
        try (InputStream file = Objects.requireNonNull(CommandTextsTest.class.getResourceAsStream(name), name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
