package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import no.sporbar.programmefile.ProgrammeFile;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import no.sporbar.verify.Verify;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whoever changes the history behind the product's back is found out, by the verifier and by the alarm, with the place. */
class TamperedE2E {
    private static final String OSLO = "oslo-bydelsprosjektet";
    private static final long VICTIM = 57;

    @TempDir
    static Path folder;

    static LauncherProcess product;

    @BeforeAll
    static void start() {
        product = new LauncherProcess(folder, Map.of("SPORBAR_LEDGER_RECHECK", "1s"));
        product.start();
        product.awaitLoaded();
        ProgrammeFacts facts =
                ProgrammeFacts.read(ProgrammeFile.bundled(OSLO + ".yaml").bytes());
        Awaitility.await().atMost(LauncherProcess.PATIENCE).untilAsserted(() -> new Shown(product, OSLO).equals(facts));
        awaitWhole();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void an_untouched_ledger_is_whole_and_what_is_shown_follows_from_it() {
        VerifierProcess verified = VerifierProcess.run(product.web("/").toString());
        assertThat(verified.output()).contains("218");
        assertThat(verified.exitCode()).as(verified.output()).isZero();
    }

    @Test
    void a_changed_byte_in_the_copy_is_named() {
        Tampering copy = Tampering.withTheCopy(product);
        copy.flipByte(VICTIM);
        try {
            awaitAlarm("ledger.entry-altered", VICTIM);
            assertNamed(VerifierProcess.run(product.web("/").toString()), VICTIM);
        } finally {
            copy.flipByte(VICTIM);
        }
        awaitWhole();
    }

    @Test
    void a_deleted_row_of_the_copy_is_named() {
        Tampering copy = Tampering.withTheCopy(product);
        copy.delete(VICTIM);
        try {
            awaitAlarm("ledger.entry-missing", VICTIM);
            assertNamed(VerifierProcess.run(product.web("/").toString()), VICTIM);
        } finally {
            copy.putBack();
        }
        awaitWhole();
    }

    @Test
    void two_rows_of_the_copy_that_changed_places_are_named() {
        Tampering copy = Tampering.withTheCopy(product);
        copy.swap(VICTIM, VICTIM + 3);
        try {
            awaitAlarm("ledger.entry-altered", VICTIM);
            assertNamed(VerifierProcess.run(product.web("/").toString()), VICTIM);
        } finally {
            copy.swap(VICTIM, VICTIM + 3);
        }
        awaitWhole();
    }

    @Test
    void a_changed_byte_in_the_ledger_itself_is_named() {
        Tampering ledger = Tampering.withTheLedger(product);
        ledger.flipByte(VICTIM);
        try {
            awaitAlarm("ledger.entry-altered", VICTIM);
            assertNamed(verifiedAgainst(ledger), VICTIM);
        } finally {
            ledger.flipByte(VICTIM);
        }
        awaitWhole();
    }

    @Test
    void a_deleted_row_of_the_ledger_itself_is_named() {
        Tampering ledger = Tampering.withTheLedger(product);
        ledger.delete(VICTIM);
        try {
            awaitAlarm("ledger.entry-missing", VICTIM);
            assertNamed(verifiedAgainst(ledger), VICTIM);
        } finally {
            ledger.putBack();
        }
        awaitWhole();
    }

    @Test
    void two_rows_of_the_ledger_itself_that_changed_places_are_named() {
        Tampering ledger = Tampering.withTheLedger(product);
        ledger.swap(VICTIM, VICTIM + 3);
        try {
            awaitAlarm("ledger.entry-altered", VICTIM);
            assertNamed(verifiedAgainst(ledger), VICTIM);
        } finally {
            ledger.swap(VICTIM, VICTIM + 3);
        }
        awaitWhole();
    }

    /** The ledger's rows against the tiles and the signature that are published. */
    private static VerifierProcess verifiedAgainst(Tampering ledger) {
        Path lines = folder.resolve("ledger.ndjson");
        ledger.copyTo(lines);
        return VerifierProcess.run(product.web("/").toString(), "--entries", lines.toString());
    }

    private static void assertNamed(VerifierProcess verified, long position) {
        assertThat(verified.exitCode()).as(verified.output()).isEqualTo(Verify.WRONG);
        assertThat(verified.output()).contains(Long.toString(position));
    }

    private static void awaitAlarm(String code, long position) {
        Awaitility.await()
                .atMost(LauncherProcess.PATIENCE)
                .untilAsserted(() -> assertThat(ledger().path("open").toString())
                        .contains(code)
                        .contains("\"position\":" + position));
    }

    private static void awaitWhole() {
        Awaitility.await().atMost(LauncherProcess.PATIENCE).untilAsserted(() -> {
            assertThat(ledger().path("open")).isEmpty();
            assertThat(ledger().path("whole").asBoolean()).isTrue();
        });
    }

    private static JsonNode ledger() {
        return product.json("/api/ledger").path("ledger");
    }
}
