package no.sporbar.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.command.catalogue.Features;
import org.junit.jupiter.api.Test;

/** Nothing is handled that is not in the list of features, so nothing may be forgotten there. */
class HandlersTest {
    private static final List<JavaClass> PRODUCT = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("no.sporbar.command")
                    .stream()
                    .toList();

    @Test
    void every_command_is_in_the_list_of_features() {
        assertThat(Features.ALL.stream()
                        .flatMap(feature -> feature.types().stream().<Class<?>>map(type -> type)))
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(concrete(Command.class));
    }

    @Test
    void every_reaction_is_in_the_list_of_features() {
        assertThat(Features.ALL.stream()
                        .flatMap(feature -> feature.reactions().stream().<Class<?>>map(Object::getClass)))
                .containsExactlyInAnyOrderElementsOf(concrete(Reaction.class));
    }

    @Test
    void every_kind_of_stream_is_there_once_and_in_order() {
        assertThat(Features.ALL.stream().map(Feature::kind))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Features.ALL.stream().map(Feature::commands)).doesNotHaveDuplicates();
    }

    private static List<Class<?>> concrete(Class<?> type) {
        Stream<JavaClass> all = PRODUCT.stream()
                .filter(found -> found.isAssignableTo(type))
                .filter(found -> !found.isInterface() && !found.getModifiers().contains(JavaModifier.ABSTRACT));
        return all.<Class<?>>map(JavaClass::reflect).toList();
    }
}
