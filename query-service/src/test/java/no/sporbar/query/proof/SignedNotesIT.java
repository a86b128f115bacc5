package no.sporbar.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.query.ledger.LedgerEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the log signs is compared with what came, with what it signed before and with who may sign; so is that it does not. */
class SignedNotesIT {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ProofDatabase proof = ProofDatabase.trusting();

    @AfterEach
    void close() {
        proof.close();
    }

    @Test
    void a_checkpoint_that_follows_from_the_entries_is_right_and_raises_nothing() {
        proof.writeAndArrive(300);
        proof.signs(300);
        proof.later(LONG);
        proof.compareAnew();
        assertThat(proof.open()).isEmpty();
        CheckedCheckpoint latest = proof.ledger.latest().orElseThrow();
        assertThat(latest.checkpoint().head()).isEqualTo(proof.head(300));
        assertThat(latest.note()).isEqualTo(proof.signed(300));
        assertThat(proof.ledger.at(300)).contains(latest);
        assertThat(proof.ledger.at(299)).isEmpty();
    }

    @Test
    void a_checkpoint_waits_for_its_entries() {
        List<LedgerEntry> entries = proof.write(20);
        proof.signs(20);
        assertThat(proof.ledger.latest()).isEmpty();
        proof.arrive(entries);
        proof.later(Duration.ZERO);
        assertThat(proof.ledger.latest().orElseThrow().size()).isEqualTo(20);
    }

    @Test
    void a_log_that_goes_on_without_signing_stands_still_until_it_signs() {
        proof.writeAndArrive(3);
        proof.signs(3);
        proof.later(LONG);
        assertThat(proof.open()).isEmpty();
        proof.writeAndArrive(1);
        proof.later(Duration.ZERO);
        proof.later(Duration.ofSeconds(29));
        assertThat(proof.open()).isEmpty();
        proof.later(Duration.ofSeconds(2));
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.stands-still");
        assertThat(proof.only().trouble().position()).isEqualTo(4);
        proof.signs(4);
        proof.later(Duration.ZERO);
        assertThat(proof.open()).isEmpty();
    }

    @Test
    void a_log_that_signs_ever_later_stands_still_too() {
        proof.later(Duration.ZERO);
        for (int i = 1; i <= 50; i++) {
            proof.writeAndArrive(1);
            if (i > 40) proof.signs(i - 40);
            proof.later(Duration.ofSeconds(1));
        }
        assertThat(proof.open()).containsExactly("ledger.stands-still");
    }

    @Test
    void two_checkpoints_of_one_size_are_a_fork_even_before_the_entries_are_here() {
        proof.write(9);
        proof.signs(9);
        proof.comes("checkpoint", proof.signed(other(9), proof.key));
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.forked");
        assertThat(proof.only().trouble().evidence())
                .contains(
                        proof.signed(9).toString(),
                        proof.signed(other(9), proof.key).toString());
    }

    @Test
    void a_smaller_checkpoint_that_the_larger_one_does_not_continue_is_a_fork_with_its_proof() {
        proof.writeAndArrive(9);
        proof.comes("checkpoint", proof.signed(other(6), proof.key));
        assertThat(proof.open()).containsExactly("ledger.root-differs");
        proof.signs(9);
        assertThat(proof.open()).containsExactly("ledger.forked");
        assertThat(proof.only().trouble().evidence())
                .contains("consistency proof (RFC 6962) of the tree here, from size 6 to 9");
    }

    @Test
    void a_log_that_is_shorter_than_before_has_shrunk_until_it_is_as_long_again() {
        proof.writeAndArrive(9);
        proof.signs(9);
        proof.signs(5);
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.shrunk");
        assertThat(proof.only().trouble().position()).isEqualTo(6);
        assertThat(proof.only().trouble().evidence())
                .contains(proof.signed(9).toString(), proof.signed(5).toString(), "from size 5 to 9");
        proof.signs(5);
        assertThat(proof.open()).hasSize(1);
        proof.writeAndArrive(1);
        proof.signs(10);
        assertThat(proof.open()).isEmpty();
    }

    @Test
    void an_old_checkpoint_that_comes_again_with_a_cosignature_takes_nothing_back() {
        proof.writeAndArrive(9);
        proof.signs(5);
        proof.signs(9);
        SigningKey witness = ProofDatabase.witness();
        SignedNote cosigned =
                proof.signed(5).with(List.of(witness.cosign(proof.signed(5).text(), Instant.EPOCH)));
        proof.comes("checkpoint", cosigned);
        assertThat(proof.open()).isEmpty();
        assertThat(proof.ledger.at(5).orElseThrow().note()).isEqualTo(cosigned);
        proof.signs(5);
        assertThat(proof.ledger.at(5).orElseThrow().note()).isEqualTo(cosigned);
    }

    @Test
    void a_checkpoint_under_another_key_counts_for_nothing_and_is_named() {
        proof.writeAndArrive(9);
        SigningKey stranger = ProofDatabase.key(ProofDatabase.ORIGIN);
        proof.comes("checkpoint", proof.signed(proof.head(9), stranger));
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.unknown-key");
        assertThat(proof.ledger.latest()).isEmpty();
        proof.comes("rotation", new KeyRotation(9, stranger.verifier()).signedBy(stranger));
        assertThat(proof.keys.all()).hasSize(1);
        assertThat(proof.open()).containsExactly("ledger.unknown-key", "ledger.unknown-key");
    }

    @Test
    void a_key_that_the_earlier_key_names_is_trusted_and_what_it_signed_before_is_believed() {
        proof.writeAndArrive(9);
        proof.signs(5);
        SigningKey next = ProofDatabase.key(ProofDatabase.ORIGIN);
        proof.comes("checkpoint", proof.signed(proof.head(9), next));
        assertThat(proof.open()).containsExactly("ledger.unknown-key");
        proof.comes("rotation", new KeyRotation(5, next.verifier()).signedBy(proof.key));
        assertThat(proof.open()).isEmpty();
        assertThat(proof.ledger.latest().orElseThrow().size()).isEqualTo(9);
        proof.signs(8); // the earlier key, beyond what it had signed
        assertThat(proof.open()).containsExactly("ledger.unknown-key");
    }

    @Test
    void a_key_has_one_successor() {
        SigningKey next = ProofDatabase.key(ProofDatabase.ORIGIN);
        SigningKey thief = ProofDatabase.key(ProofDatabase.ORIGIN);
        proof.comes("rotation", new KeyRotation(0, next.verifier()).signedBy(proof.key));
        proof.comes("rotation", new KeyRotation(0, thief.verifier()).signedBy(proof.key));
        assertThat(proof.keys.all()).extracting(LogKey::key).containsExactly(next.verifier(), proof.key.verifier());
        assertThat(proof.open()).containsExactly("ledger.unknown-key");
    }

    @Test
    void what_the_log_itself_says_is_wrong_is_shown_once() {
        SignedNote alarm = new LedgerAlarm("ledger.entry-altered", 7, "row 7").signedBy(proof.key);
        proof.comes("alarm", alarm);
        proof.comes("alarm", alarm);
        assertThat(proof.only().trouble().position()).isEqualTo(7);
        assertThat(proof.only().trouble().evidence()).contains(alarm.toString());
        proof.compareAnew();
        assertThat(proof.open()).hasSize(1);
        proof.comes("alarm", new LedgerAlarm("rows.altered", 1, "x").signedBy(ProofDatabase.key(ProofDatabase.ORIGIN)));
        assertThat(proof.open()).containsExactly("ledger.entry-altered", "ledger.unknown-key");
    }

    @Test
    void what_the_log_itself_finds_well_again_is_over_until_it_says_otherwise() {
        SignedNote alarm = new LedgerAlarm("ledger.entry-altered", 7, "row 7").signedBy(proof.key);
        proof.comes("alarm", alarm);
        proof.comes("alarm", LedgerAlarm.wellAgain().signedBy(ProofDatabase.key(ProofDatabase.ORIGIN)));
        assertThat(proof.open()).containsExactly("ledger.entry-altered", "ledger.unknown-key");
        proof.comes("alarm", LedgerAlarm.wellAgain().signedBy(proof.key));
        assertThat(proof.open()).containsExactly("ledger.unknown-key");
        proof.comes("alarm", alarm);
        assertThat(proof.open()).contains("ledger.entry-altered");
    }

    private static TreeHead other(long size) {
        return new TreeHead(size, TreeHash.leaf(new byte[] {1}));
    }
}
