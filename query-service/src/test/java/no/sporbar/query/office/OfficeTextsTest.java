package no.sporbar.query.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import no.sporbar.query.worklist.WorkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command, every field and every choice of a form is called by a name in each language. */
class OfficeTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void every_command_field_and_choice_has_its_words(String language) {
        Set<String> keys = new TreeSet<>();
        for (Form form : Snapshot.catalogue().forms()) {
            keys.add("command." + form.command());
            keys.add("command." + form.command() + ".hint");
            collect(form.fields(), keys);
        }
        for (Part part : Part.values()) keys.add("office.part." + part);
        for (WorkKind kind : WorkKind.values()) keys.add("office.missing." + kind);
        for (String why : List.of(
                "status", "nothing-proposed", "predecessors", "criteria", "authority.adopt", "authority.recommend"))
            keys.add("office.obstacle." + why);
        for (String mistake : List.of(
                "missing-field",
                "unknown-field",
                "wrong-type",
                "not-a-choice",
                "wrong-shape",
                "too-short",
                "too-long",
                "too-few",
                "too-many",
                "out-of-range",
                "unknown",
                "id-taken")) keys.add("office.mistake." + mistake);
        for (String precision : List.of("as-written", "spring", "summer", "autumn", "winter"))
            keys.add("office.precision." + precision);
        assertThat(keys).hasSizeGreaterThan(300);
        assertThat(bundle(language).stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void every_status_that_a_thing_must_have_for_a_command_has_a_word(String language) {
        Set<String> keys = new TreeSet<>();
        CommandTable.all().forEach(line -> line.statuses().forEach(status -> keys.add("value." + status)));
        assertThat(bundle(language).stringPropertyNames()).containsAll(keys);
    }

    private static void collect(List<Field> fields, Set<String> keys) {
        for (Field field : fields) {
            keys.add("field." + field.name());
            Shape shape = field.shape() instanceof Shape.Several several ? several.each() : field.shape();
            if (shape instanceof Shape.Parts parts) collect(parts.fields(), keys);
            if (shape instanceof Shape.Choice choice) choice.values().forEach(value -> keys.add("value." + value));
            if (shape instanceof Shape.Basis)
                for (String part : List.of("kind", "source", "place", "by", "why")) keys.add("field.basis." + part);
        }
    }

    private static Properties bundle(String language) {
        Properties all = new Properties();
        for (String family : List.of("query", "office")) {
            String file = "/" + family + "-messages" + language + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(OfficeTextsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
