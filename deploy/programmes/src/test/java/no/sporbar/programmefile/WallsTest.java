package no.sporbar.programmefile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final String CANARIES = "no.sporbar.programmefile.canary";

    private static final ArchRule LOADER_NEEDS_NO_FRAMEWORK = classes()
            .that()
            .resideInAnyPackage("no.sporbar.programmefile", CANARIES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "org.yaml.snakeyaml..",
                    "com.networknt.schema..",
                    "tools.jackson..",
                    "no.sporbar.events..",
                    "no.sporbar.programmefile")
            .because("a file goes the same way as a person: over HTTP, and not around it");

    private static final ArchRule FACTS_ARE_READ_WITHOUT_THE_PRODUCT = classes()
            .that()
            .resideInAnyPackage("no.sporbar.programmefile.facts", CANARIES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify.annotations", "org.yaml.snakeyaml..", "no.sporbar.programmefile.facts")
            .because("a reading that shares code with the product shares its mistakes");

    private final JavaClasses canaries = new ClassFileImporter().importPackages(CANARIES);

    @Test
    void the_loader_needs_no_framework() {
        LOADER_NEEDS_NO_FRAMEWORK.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.sporbar.programmefile"));
        assertThat(LOADER_NEEDS_NO_FRAMEWORK
                        .evaluate(canaries)
                        .getFailureReport()
                        .toString())
                .contains("LoaderThatUsesAFramework");
    }

    @Test
    void the_plain_reading_uses_nothing_of_the_product() {
        FACTS_ARE_READ_WITHOUT_THE_PRODUCT.check(
                new ClassFileImporter().importPackages(ProgrammeFacts.class.getPackageName()));
        assertThat(FACTS_ARE_READ_WITHOUT_THE_PRODUCT
                        .evaluate(canaries)
                        .getFailureReport()
                        .toString())
                .contains("FactsThatUseTheProduct");
    }
}
