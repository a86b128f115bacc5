package no.sporbar.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command there is can be sent, has a name, and is in the word list. */
class CommandCatalogueTest {
    private static final Path GLOSSARY = Path.of("../shared-events/GLOSSARY.md");

    private final CommandCatalogue catalogue = new CommandCatalogue();

    static Stream<Class<?>> commands() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("no.sporbar.command")
                        .stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(Command.class))
                        .map(JavaClass::reflect);
    }

    @Test
    void there_are_as_many_commands_as_kinds() {
        assertThat(catalogue.all()).hasSize((int) commands().count()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_is_known_by_its_name(Class<?> command) {
        CommandName name = Objects.requireNonNull(command.getAnnotation(CommandName.class));
        CommandCatalogue.Kind kind = Objects.requireNonNull(catalogue.named(name.value()));
        assertThat(kind.type()).isEqualTo(command);
        assertThat(name.value()).matches("[a-z]+(-[a-z]+)+");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_is_in_the_word_list(Class<?> command) throws IOException {
        CommandName name = Objects.requireNonNull(command.getAnnotation(CommandName.class));
        assertThat(Files.readString(GLOSSARY)).contains("`" + name.value() + "`");
    }

    @Test
    void the_address_names_the_programme_and_not_the_body() {
        assertThat(catalogue.all()).allSatisfy(kind -> {
            assertThat(kind.schema().path("properties").has("programme")).isFalse();
            assertThat(kind.schema().path("required").valueStream().map(n -> n.asString()))
                    .doesNotContain("programme");
            assertThat(kind.schema().path("additionalProperties").asBoolean(true))
                    .isFalse();
        });
    }

    @Test
    void a_name_that_nobody_gave_is_unknown() {
        assertThat(catalogue.named("rank-principle")).isNull();
    }
}
