package no.sporbar.launcher;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import no.sporbar.command.CommandServiceApplication;
import no.sporbar.query.QueryServiceApplication;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final ArchRule SERVICES_ARE_KNOWN_BY_THEIR_MAIN_CLASS_ONLY = noClasses()
            .that()
            .resideInAPackage("no.sporbar.launcher")
            .should()
            .dependOnClassesThat(resideInAnyPackage("no.sporbar.command..", "no.sporbar.query..", "no.sporbar.events..")
                    .and(not(type(CommandServiceApplication.class)))
                    .and(not(type(QueryServiceApplication.class))))
            .because("what the launcher does, an operator can do with the services' own jars");

    @Test
    void the_services_are_known_by_their_main_class_only() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.sporbar.launcher");
        SERVICES_ARE_KNOWN_BY_THEIR_MAIN_CLASS_ONLY.check(ours);
    }

    @Test
    void and_the_wall_stands() {
        JavaClasses canary = new ClassFileImporter().importClasses(LauncherThatKnowsAFact.class);
        assertThat(SERVICES_ARE_KNOWN_BY_THEIR_MAIN_CLASS_ONLY.evaluate(canary).hasViolation())
                .isTrue();
    }
}
