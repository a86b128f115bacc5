package no.sporbar.query;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.sporbar.canary.PublicController;
import no.sporbar.query.goals.BreaksTheWalls;
import no.sporbar.query.projection.Projection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;

/** The walls between the packages. Each has a canary, a class that breaks it on purpose and must be caught. */
class WallsTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.sporbar.query");

    private static final String BASE = "no.sporbar.query.";

    /** What questions stand on, and what stands on them. */
    private static final Set<String> NO_QUESTIONS = Set.of(
            "access",
            "accounts",
            "answer",
            "archive",
            "bundle",
            "calendar",
            "certificate",
            "export",
            "feeds",
            "changes",
            "defence",
            "intake",
            "ledger",
            "live",
            "office",
            "page",
            "projection",
            "proof",
            "rebuild",
            "replay",
            "subjects",
            "web",
            "webhooks");

    /** Every other package answers a question of its own. */
    private static final List<String> QUESTIONS = OURS.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(BASE))
            .map(name -> name.substring(BASE.length()).split("\\.")[0])
            .filter(name -> !NO_QUESTIONS.contains(name))
            .distinct()
            .sorted()
            .toList();

    private static final ArchRule NO_AXON = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .because("the query side knows what came through Kafka, and would not notice another Axon");

    private static final ArchRule KAFKA = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "intake..", BASE + "proof..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..")
            .because("how events and checkpoints arrive is the business of those two alone");

    private static final ArchRule JSON = noClasses()
            .that()
            .doNotHaveSimpleName("Envelope")
            .and()
            .doNotHaveSimpleName("StateJson")
            .and()
            .doNotHaveSimpleName("Series") // within StateJson
            .and()
            .doNotHaveSimpleName("AnswerJson")
            .and()
            .doNotHaveSimpleName("HistoryLine")
            .and()
            .doNotHaveSimpleName("CommandJson")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("there is one mapper, and five places that use it");

    private static final ArchRule CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("time comes from the one clock, so that tests can set it");

    private static final ArchRule PURE_FOLDS = classes()
            .that(assignableTo(Projection.class))
            .and()
            .areNotInterfaces()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "no.sporbar.events", "org.jspecify..", "org.springframework.stereotype..")
                    .or(resideInAPackage(BASE + "projection"))
                    .or(resideInAPackage(BASE + "subjects"))
                    .or(resideInAnyPackage(QUESTIONS.stream().map(q -> BASE + q).toArray(String[]::new))))
            .because("the same entries give the same rows only where a fold asks nobody else");

    private static final ArchRule CONTROLLERS = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("a controller is called by HTTP, not by code");

    private static final ArchRule FOUNDATION = noClasses()
            .that()
            .resideInAnyPackage(BASE + "ledger..", BASE + "projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Stream.concat(QUESTIONS.stream(), Stream.of("intake", "answer", "proof", "page", "web"))
                    .map(p -> BASE + p + "..")
                    .toArray(String[]::new))
            .because("what everything stands on leans on nothing");

    private static final ArchRule REPLAY = noClasses()
            .that()
            .resideInAPackage(BASE + "replay..")
            .should()
            .transitivelyDependOnClassesThat(resideInAnyPackage(
                            "org.springframework..",
                            "java.sql..",
                            "jakarta..",
                            "org.postgresql..",
                            "org.apache.kafka..")
                    .and(not(resideInAPackage("org.springframework.stereotype.."))))
            .because("an auditor replays on a bare JDK, where an annotation may be missing but nothing else");

    private static final ArchRule REBUILDS_ARE_SILENT = noClasses()
            .that()
            .resideInAPackage(BASE + "rebuild..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(BASE + "intake.Intake")
            .because("what is new is told where it is taken in, and a rebuild brings nothing new");

    static Stream<Wall> walls() {
        return Stream.concat(
                Stream.of(
                        new Wall("no Axon", NO_AXON, BreaksTheWalls.class),
                        new Wall("Kafka only in the intake and the keeper", KAFKA, BreaksTheWalls.class),
                        new Wall("JSON in five places", JSON, BreaksTheWalls.class),
                        new Wall("one clock", CLOCK, BreaksTheWalls.class),
                        new Wall("pure folds", PURE_FOLDS, BreaksTheWalls.class),
                        new Wall("replay on a bare JDK", REPLAY, canary("no.sporbar.query.replay.NeedsTheDatabase")),
                        new Wall("controllers are not public", CONTROLLERS, PublicController.class),
                        new Wall(
                                "rebuilds are silent",
                                REBUILDS_ARE_SILENT,
                                canary("no.sporbar.query.rebuild.TellsTheIntake")),
                        new Wall("the foundation", FOUNDATION, canary("no.sporbar.query.ledger.KnowsTheIntake"))),
                Stream.of(new Wall(
                        "questions do not use each other", questionsStayApart("goals"), BreaksTheWalls.class)));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void the_wall_stands(Wall wall) {
        wall.rule().check(OURS);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void the_wall_catches_its_canary(Wall wall) {
        JavaClasses canary = new ClassFileImporter().importClasses(wall.canary());
        assertThat(wall.rule().evaluate(canary).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void no_question_uses_another_but_the_programmes_the_redactions_and_the_timeline_its_tracks(String question) {
        questionsStayApart(question).check(OURS);
    }

    @Test
    void the_packages_have_no_cycles() {
        slices().matching("no.sporbar.query.(*)..").should().beFreeOfCycles().check(OURS);
    }

    static List<String> questions() {
        return QUESTIONS;
    }

    private static ArchRule questionsStayApart(String question) {
        String[] others = Stream.concat(QUESTIONS.stream(), Stream.of("page"))
                .filter(other -> !other.equals(question) && !other.equals("programmes"))
                .filter(other -> !other.equals("redactions"))
                .filter(other -> !(question.equals("timeline") && other.equals("tracks")))
                .map(other -> BASE + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(BASE + question + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("a question can be changed or taken away without the others");
    }

    private static Class<?> canary(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rule and a class that breaks it. */
    record Wall(String name, ArchRule rule, Class<?> canary) {
        @Override
        public String toString() {
            return name;
        }
    }
}
