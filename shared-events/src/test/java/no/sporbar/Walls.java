package no.sporbar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The walls of this module. */
final class Walls {
    private static final Set<String> CLOCKS = Set.of(
            "now", "systemUTC", "systemDefaultZone", "systemDefault", "randomUUID", "currentTimeMillis", "nanoTime");

    static final ArchRule EVENTS_ARE_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage("no.sporbar.events", "no.sporbar.events.canary")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "no.sporbar.events")
            .because("facts outlive every library: they are read and checked in decades");

    static final ArchRule LEDGER_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("no.sporbar.ledger..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "no.sporbar.ledger..")
            .because("an auditor checks proofs with this code alone, whatever the entries mean");

    static final ArchRule THE_VERIFIER_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("no.sporbar.verify..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "no.sporbar.ledger..", "no.sporbar.verify..")
            .because("an auditor reads this code in an afternoon and runs it where there is only a Java");

    static final ArchRule ONLY_WIRE_TOUCHES_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("no.sporbar.events.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.github.victools..")
            .because("there is one place that decides what the bytes are, and the bytes are kept for ever");

    static final ArchRule NOBODY_READS_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("time or identifiers are made up", Walls::readsAClock))
            .because("a fact's time and identifiers come in from outside, or it cannot be checked again");

    private Walls() {}

    private static boolean readsAClock(JavaCall<?> call) {
        DescribedPredicate<JavaClass> platform = JavaClass.Predicates.resideInAnyPackage("java..");
        return platform.test(call.getTargetOwner()) && CLOCKS.contains(call.getName());
    }
}
