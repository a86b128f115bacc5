package no.sporbar.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;

/** Every wall stands, and every wall has been seen to catch somebody. */
class WallsTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.sporbar.command");
    private static final JavaClasses CANARIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("no.sporbar.canary", "no.sporbar.command.goal");
    private static final JavaClasses GOAL_CANARY_AND_ITS_PREY = new ClassFileImporter()
            .withImportOption(location -> !location.contains("Test.class"))
            .importPackages("no.sporbar.command.goal", "no.sporbar.command.principle");

    @Test
    void cores_are_plain() {
        Walls.CORES_ARE_PLAIN.check(PRODUCT);
        assertCaught(Walls.CORES_ARE_PLAIN, CANARIES, "CanaryGoal.spring");
        assertCaught(Walls.CORES_ARE_PLAIN, CANARIES, "CanaryGoal.json");
        assertCaught(Walls.CORES_ARE_PLAIN, CANARIES, "CanaryGoal.axon()");
    }

    @Test
    void features_do_not_use_each_other() {
        Walls.FEATURES_DO_NOT_USE_EACH_OTHER.check(PRODUCT);
        assertCaught(Walls.FEATURES_DO_NOT_USE_EACH_OTHER, GOAL_CANARY_AND_ITS_PREY, "CanaryGoal.otherFeature");
    }

    @Test
    void axon_stays_at_the_edge() {
        Walls.AXON_STAYS_AT_THE_EDGE.check(PRODUCT);
        assertCaught(Walls.AXON_STAYS_AT_THE_EDGE, CANARIES, "PublicAggregate");
    }

    @Test
    void nobody_reads_a_clock_or_makes_an_identifier() {
        Walls.NOBODY_READS_A_CLOCK.check(PRODUCT);
        assertCaught(Walls.NOBODY_READS_A_CLOCK, CANARIES, "CanaryGoal.clock()");
        assertCaught(Walls.NOBODY_READS_A_CLOCK, CANARIES, "CanaryGoal.identifier()");
    }

    @Test
    void a_command_writes_nothing_but_its_append() {
        Walls.ONLY_THE_LEDGER_WRITES.check(PRODUCT);
        assertCaught(Walls.ONLY_THE_LEDGER_WRITES, CANARIES, "CanaryGoal.database");
    }

    @Test
    void shells_and_controllers_are_private() {
        Walls.SHELLS_AND_CONTROLLERS_ARE_PRIVATE.check(PRODUCT);
        assertCaught(Walls.SHELLS_AND_CONTROLLERS_ARE_PRIVATE, CANARIES, "PublicAggregate");
        assertCaught(Walls.SHELLS_AND_CONTROLLERS_ARE_PRIVATE, CANARIES, "PublicApi");
    }

    private static void assertCaught(ArchRule wall, JavaClasses classes, String canary) {
        EvaluationResult result = wall.evaluate(classes);
        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains(canary));
    }
}
