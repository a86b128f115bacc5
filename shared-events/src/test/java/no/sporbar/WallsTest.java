package no.sporbar;

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
            .importPackages("no.sporbar");
    private static final JavaClasses CANARIES = new ClassFileImporter()
            .importPackages("no.sporbar.events.canary", "no.sporbar.ledger.canary", "no.sporbar.verify.canary");

    @Test
    void events_are_plain_java() {
        Walls.EVENTS_ARE_PLAIN_JAVA.check(PRODUCT);
        assertCaught(Walls.EVENTS_ARE_PLAIN_JAVA, "FactThatKnowsJson");
    }

    @Test
    void the_ledger_is_plain_java() {
        Walls.LEDGER_IS_PLAIN_JAVA.check(PRODUCT);
        assertCaught(Walls.LEDGER_IS_PLAIN_JAVA, "ProofThatKnowsEvents");
    }

    @Test
    void the_verifier_is_plain_java() {
        Walls.THE_VERIFIER_IS_PLAIN_JAVA.check(PRODUCT);
        assertCaught(Walls.THE_VERIFIER_IS_PLAIN_JAVA, "VerifierThatKnowsEvents");
    }

    @Test
    void only_wire_touches_the_json_libraries() {
        Walls.ONLY_WIRE_TOUCHES_JSON.check(PRODUCT);
        assertCaught(Walls.ONLY_WIRE_TOUCHES_JSON, "FactThatKnowsJson");
    }

    @Test
    void nobody_reads_a_clock_or_makes_an_identifier() {
        Walls.NOBODY_READS_A_CLOCK.check(PRODUCT);
        for (String method : new String[] {"now()", "today()", "clock()", "millis()", "id()", "zone()"})
            assertCaught(Walls.NOBODY_READS_A_CLOCK, "FactThatReadsTheClock." + method);
    }

    private static void assertCaught(ArchRule wall, String canary) {
        EvaluationResult result = wall.evaluate(CANARIES);
        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains(canary));
    }
}
