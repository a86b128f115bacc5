package no.sporbar.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.sporbar.command.store.EngineConformance.Behaviour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds Sporbar's engine and Axon's own JDBC engine against the same behaviours, on the same server. Where an engine is known
 * to fail, failing is what the test expects: if that ever changes, this says so. The result is written to
 * {@code target/conformance-*.md}.
 */
class EventStorageEngineConformanceIT {
    @TestFactory
    Stream<DynamicTest> the_ledger() {
        return conformance(LedgerUnderTest::new, "ledger");
    }

    @TestFactory
    Stream<DynamicTest> axons_jdbc_engine() {
        return conformance(JdbcEngineUnderTest::new, "axon-jdbc");
    }

    private static Stream<DynamicTest> conformance(Supplier<EngineUnderTest> engines, String file) {
        List<String> report = new ArrayList<>(List.of("| behaviour | kept |", "|---|---|"));
        Stream<DynamicTest> behaviours = EngineConformance.behaviours().entrySet().stream()
                .map(each -> dynamicTest(each.getKey(), () -> check(engines, each, report)));
        return Stream.concat(behaviours, Stream.of(dynamicTest("the report is written", () -> write(file, report))));
    }

    private static void check(
            Supplier<EngineUnderTest> engines, Map.Entry<String, Behaviour> behaviour, List<String> report) {
        try (EngineUnderTest subject = engines.get()) {
            Throwable failure = failureOf(behaviour.getValue(), subject);
            boolean known = subject.knownFailures().contains(behaviour.getKey());
            report.add("| " + behaviour.getKey() + " | " + (failure == null ? "yes" : "**no**") + " |");
            if (known)
                assertThat(failure)
                        .as(subject.name() + " was known to fail here and now does not")
                        .isNotNull();
            else if (failure != null) throw new AssertionError(subject.name() + ": " + failure.getMessage(), failure);
        }
    }

    private static @Nullable Throwable failureOf(Behaviour behaviour, EngineUnderTest subject) {
        try {
            behaviour.of(subject);
            return null;
        } catch (Exception | AssertionError e) {
            return e;
        }
    }

    private static void write(String file, List<String> report) throws IOException {
        Files.write(Files.createDirectories(Path.of("target")).resolve("conformance-" + file + ".md"), report);
    }
}
