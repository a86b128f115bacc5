package no.sporbar.command.vault;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.sporbar.command.catalogue.PersonalText;
import no.sporbar.command.store.Rows;
import no.sporbar.command.store.TestLedger;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonPointer;

/** What no fact came to answer for does not stay. */
class SweepIT {
    private static final ProgrammeId OSLO = new ProgrammeId("oslo");
    private static final PersonId PERSON = new PersonId("p-1");
    private static final Instant NOW = Instant.parse("2026-11-23T05:43:00Z");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);

    @Test
    void a_text_without_a_fact_goes_after_an_hour_and_one_with_a_fact_stays() throws SQLException {
        try (TestLedger ledger = new TestLedger()) {
            KeyEncryptionKey key = key(ledger);
            Vault vault = new Vault(ledger.pool(), key, clock::get);
            Erasing erasing = new Erasing(ledger.pool(), key, clock::get, Duration.ofHours(1));
            keep(vault, "Kari");
            keep(vault, "Ola");
            ledger.sql()
                    .sql("update personal_value set position = 1 where commitment = ?")
                    .param(keep(vault, "Ola").commitment())
                    .update();
            clock.set(NOW.plus(Duration.ofMinutes(59)));
            assertThat(erasing.sweep()).isZero();
            clock.set(NOW.plus(Duration.ofMinutes(61)));
            assertThat(erasing.sweep()).isEqualTo(1);
            assertThat(Rows.of(ledger.sql(), Long.class, "select position from personal_value"))
                    .containsExactly(1L);
        }
    }

    @Test
    void a_text_that_is_sent_again_has_its_hour_anew_and_the_same_commitment() throws SQLException {
        try (TestLedger ledger = new TestLedger()) {
            KeyEncryptionKey key = key(ledger);
            Vault vault = new Vault(ledger.pool(), key, clock::get);
            Erasing erasing = new Erasing(ledger.pool(), key, clock::get, Duration.ofHours(1));
            Personal first = keep(vault, "Kari");
            clock.set(NOW.plus(Duration.ofMinutes(59)));
            assertThat(keep(vault, "Kari")).isEqualTo(first);
            clock.set(NOW.plus(Duration.ofMinutes(61)));
            assertThat(erasing.sweep()).isZero();
        }
    }

    private KeyEncryptionKey key(TestLedger ledger) {
        return new VaultCheck(ledger.pool())
                .key(new VaultProperties(folder, null, Duration.ofSeconds(1), Duration.ofHours(1)));
    }

    private static Personal keep(Vault vault, String name) {
        PersonalText text = new PersonalText(JsonPointer.compile("/privateName"), name);
        return requireNonNull(
                vault.keep(OSLO, PERSON, "response:oslo/svar", List.of(text)).get(text));
    }
}
