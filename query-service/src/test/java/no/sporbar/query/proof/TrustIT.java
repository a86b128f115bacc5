package no.sporbar.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.query.proof.LogKey.TrustedBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose signature counts, and how that came about. */
class TrustIT {
    private final SigningKey set = ProofDatabase.key(ProofDatabase.ORIGIN);

    @Test
    void a_key_that_is_set_is_trusted_and_no_other_announces_itself() {
        try (ProofDatabase proof = new ProofDatabase(set.verifier().toString())) {
            proof.announce();
            assertThat(proof.keys.all()).extracting(LogKey::key).containsExactly(set.verifier());
            assertThat(proof.keys.all()).extracting(LogKey::by).containsExactly(TrustedBy.CONFIGURED);
            proof.writeAndArrive(3);
            proof.comes("checkpoint", proof.signed(proof.head(3), set));
            assertThat(proof.ledger.latest().orElseThrow().size()).isEqualTo(3);
        }
    }

    @Test
    void where_none_is_set_the_first_that_announces_itself_is_trusted_and_that_is_kept() {
        try (ProofDatabase proof = new ProofDatabase()) {
            proof.writeAndArrive(3);
            proof.signs(3);
            assertThat(proof.ledger.latest()).isEmpty();
            proof.announce();
            proof.announce();
            proof.later(Duration.ZERO);
            assertThat(proof.keys.all()).extracting(LogKey::by).containsExactly(TrustedBy.FIRST_USE);
            assertThat(proof.ledger.latest().orElseThrow().size()).isEqualTo(3);
            proof.comes("rotation", new KeyRotation(0, set.verifier()).signedBy(set));
            assertThat(proof.keys.all()).hasSize(1);
        }
    }

    @Test
    void a_file_that_is_not_there_yet_is_trusted_when_it_comes_and_nobody_announces_itself_meanwhile(
            @TempDir Path folder) throws IOException {
        Path file = folder.resolve("ledger.vkey");
        try (ProofDatabase proof = new ProofDatabase()) {
            Trust trust =
                    new Trust(proof.keys, ProofDatabase.settings(file.toString(), new String[0]), Clock.systemUTC());
            assertThat(trust.trustConfigured()).isFalse();
            KeyRotation self = new KeyRotation(0, set.verifier());
            assertThat(trust.rotate(self.signedBy(set), self)).isEqualTo(Trust.Rotated.REFUSED);
            Files.writeString(file, set.verifier() + "\n");
            assertThat(trust.trustConfigured()).isTrue();
            assertThat(trust.isAnybody()).isTrue();
        }
    }

    @Test
    void a_setting_that_is_no_key_stops_the_service() {
        try (ProofDatabase proof = new ProofDatabase()) {
            LedgerSettings settings = ProofDatabase.settings("sporbar+1+2");
            assertThatThrownBy(() -> new Trust(proof.keys, settings, Clock.systemUTC()))
                    .hasMessageContaining("sporbar.ledger.vkeys");
        }
    }
}
