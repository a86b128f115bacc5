package no.sporbar.command;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.command.catalogue.Features;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** The walls of this service. */
final class Walls {
    private static final Set<String> FEATURES = Features.ALL.stream()
            .map(feature -> feature.commands().getPackageName())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CLOCKS =
            Set.of("now", "systemUTC", "systemDefaultZone", "systemDefault", "randomUUID", "currentTimeMillis");

    private static final DescribedPredicate<JavaClass> OF_A_FEATURE =
            describe("of a feature or the shared rules", type -> feature(type) != null || isRules(type));

    static final ArchRule CORES_ARE_PLAIN = noClasses()
            .that(OF_A_FEATURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework..",
                    "org.springframework..",
                    "tools.jackson..",
                    "com.fasterxml..",
                    "com.networknt..",
                    "java.sql..",
                    "org.apache.kafka..")
            .because("rules are read and tested without any framework, and outlive the one that runs them");

    static final ArchRule FEATURES_DO_NOT_USE_EACH_OTHER = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    String feature = feature(type);
                    return feature == null ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
                }

                @Override
                public String getDescription() {
                    return "features";
                }
            })
            .should()
            .notDependOnEachOther()
            .because("a rule belongs to one stream; what spans two is asked of the decision's context or follows by"
                    + " reaction");

    /** Puts the service together, and so has the one clock and the one piece of Axon that everybody is given. */
    private static final DescribedPredicate<JavaClass> NOT_THE_APPLICATION = not(simpleNameEndingWith("Application"));

    /** Turns what went wrong into an answer, Axon's word for a lost race among it. */
    private static final DescribedPredicate<JavaClass> NOT_THE_ADVICE = not(simpleNameEndingWith("ProblemAdvice"));

    static final ArchRule AXON_STAYS_AT_THE_EDGE = noClasses()
            .that(not(resideInAnyPackage(
                            "no.sporbar.command.axon..",
                            "no.sporbar.command.dispatch..",
                            "no.sporbar.command.store..",
                            "no.sporbar.command.relay.."))
                    .and(NOT_THE_APPLICATION)
                    .and(NOT_THE_ADVICE))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .because("the next version of Axon changes nearly every class of it");

    static final ArchRule NOBODY_READS_A_CLOCK = noClasses()
            .that(not(resideInAnyPackage(
                            "no.sporbar.command.web..", "no.sporbar.command.store..", "no.sporbar.command.relay.."))
                    .and(NOT_THE_APPLICATION))
            .should()
            .callMethodWhere(describe("time or identifiers are made up", Walls::readsAClock))
            .because("a decision gets its time and identifiers from outside, or it cannot be tested or replayed");

    static final ArchRule ONLY_THE_LEDGER_WRITES = noClasses()
            .that(not(resideInAnyPackage(
                    "no.sporbar.command.store..",
                    "no.sporbar.command.relay..",
                    "no.sporbar.command.vault..",
                    "no.sporbar.command.signing..",
                    "no.sporbar.command.recheck..",
                    "no.sporbar.command.importing..",
                    "no.sporbar.command.witness..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.transaction..")
            .because("an append is durable by itself and not part of its caller's transaction, so a command that wrote"
                    + " anything else could leave half of it behind; what the vault keeps before an append that then"
                    + " fails is swept");

    static final ArchRule SHELLS_AND_CONTROLLERS_ARE_PRIVATE = classes()
            .that()
            .areMetaAnnotatedWith(AggregateRoot.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .because("they are called by their frameworks and by nobody else");

    private Walls() {}

    private static boolean isRules(JavaClass type) {
        return type.getPackageName().equals("no.sporbar.command.rules");
    }

    private static @Nullable String feature(JavaClass type) {
        return FEATURES.contains(type.getPackageName()) ? type.getPackageName() : null;
    }

    private static boolean readsAClock(JavaCall<?> call) {
        return resideInAnyPackage("java..").test(call.getTargetOwner()) && CLOCKS.contains(call.getName());
    }
}
