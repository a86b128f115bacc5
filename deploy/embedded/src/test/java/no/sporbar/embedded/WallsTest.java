package no.sporbar.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final ArchRule SERVERS_DO_NOT_KNOW_THE_TESTS = noClasses()
            .that()
            .resideInAPackage("no.sporbar.embedded")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.sporbar.embedded.testing")
            .because("the local run keeps its data, and what is made for tests throws it away");

    @Test
    void the_servers_know_nothing_of_the_tests() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.sporbar.embedded");
        SERVERS_DO_NOT_KNOW_THE_TESTS.check(ours);
    }

    @Test
    void and_the_wall_stands() {
        JavaClasses canary = new ClassFileImporter().importClasses(ServerThatUsesATestDatabase.class);
        assertThat(SERVERS_DO_NOT_KNOW_THE_TESTS.evaluate(canary).hasViolation())
                .isTrue();
    }
}
