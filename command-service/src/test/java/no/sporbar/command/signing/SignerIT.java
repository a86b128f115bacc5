package no.sporbar.command.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.command.keys.KeyFolder;
import no.sporbar.command.keys.LastCheckpoint;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.store.LedgerRewoundException;
import no.sporbar.command.store.Rows;
import no.sporbar.command.store.TestLedger;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignerIT {
    private final TestLedger database = new TestLedger();
    private final List<SigningInstance> instances = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        instances.forEach(SigningInstance::close);
        database.close();
    }

    @Test
    void what_is_recorded_is_signed_and_each_checkpoint_is_true() {
        SigningInstance instance = instance();
        for (int i = 0; i < 20; i++) instance.record(3);
        instance.awaitSigned(60);
        instance.everyCheckpointIsTrue();
        await().until(() -> instance.outside.read().orElseThrow().size() == 60);
    }

    @Test
    void a_ledger_that_was_never_signed_is_signed_when_the_first_key_is_made() {
        database.writer().append(no.sporbar.command.store.Facts.request("goal", 0, 50));
        SigningInstance instance = instance();
        instance.awaitSigned(50);
        instance.everyCheckpointIsTrue();
    }

    @Test
    void a_signer_that_was_stopped_anywhere_goes_on_where_it_was() {
        for (int i = 1; i <= 8; i++) {
            SigningInstance instance = instance();
            await().until(instance.signer::isActive);
            instance.record(2);
            cutSigners();
            instance.record(1);
            instance.close();
        }
        SigningInstance last = instance();
        last.awaitSigned(24);
        last.everyCheckpointIsTrue();
        assertThat(last.raised()).isEmpty();
    }

    @Test
    void of_two_instances_one_signs_and_the_other_takes_over() {
        SigningInstance first = instance();
        await().until(first.signer::isActive);
        SigningInstance second = instance();
        second.record(5);
        first.awaitSigned(5);
        assertThat(second.signer.isActive()).isFalse();
        first.close();
        second.record(5);
        second.awaitSigned(10);
        second.everyCheckpointIsTrue();
    }

    @Test
    void an_older_database_is_not_appended_to_and_not_signed_until_a_person_says_so() throws Exception {
        for (int time = 0; time < 3; time++) {
            SigningInstance before = instance();
            before.record(6);
            long signed = Rows.one(database.sql(), Long.class, "select count(*) from ledger_entry");
            before.awaitSigned(signed);
            before.close();
            rewindTo(signed - 4);

            SigningInstance after = instance();
            assertThatThrownBy(() -> after.record(1)).isInstanceOf(LedgerRewoundException.class);
            after.awaitAlarm("ledger.shrunk");
            await().until(() -> !after.raised().isEmpty());
            assertThat(after.raised().getLast()).isEqualTo("ledger.shrunk");
            assertThat(after.alarms.standing().getFirst().detail())
                    .contains("size " + signed)
                    .contains("size " + (signed - 4));
            assertThat(SigningInstance.largest(after.checkpoints())).isLessThan(signed);

            Files.move(folder.resolve(LastCheckpoint.FILE), folder.resolve("moved-" + time));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> after.alarms.standing().isEmpty());
            after.record(1);
            after.awaitSigned(signed - 3);
            after.close();
        }
    }

    @Test
    void a_database_that_was_set_back_and_appended_to_is_another_ledger() {
        SigningInstance before = instance();
        before.record(6);
        before.awaitSigned(6);
        before.close();
        rewindTo(4);
        // By a service that knows nothing of what was signed.
        database.writer().append(no.sporbar.command.store.Facts.request("goal", 4, 5));

        SigningInstance after = instance();
        assertThatThrownBy(() -> after.record(1)).isInstanceOf(LedgerRewoundException.class);
        after.awaitAlarm("ledger.forked");
        assertThat(SigningInstance.largest(after.checkpoints())).isLessThanOrEqualTo(4);
    }

    @Test
    void a_database_that_is_set_back_under_a_running_service_is_noticed() {
        SigningInstance instance = instance();
        instance.record(6);
        instance.awaitSigned(6);
        rewindTo(3);
        instance.awaitAlarm("ledger.shrunk");
        assertThatThrownBy(() -> instance.record(1)).isInstanceOf(LedgerRewoundException.class);
    }

    @Test
    void leaves_that_were_changed_before_they_were_signed_are_not_signed() {
        SigningInstance instance = instance();
        instance.record(4);
        instance.awaitSigned(4);
        instance.close();
        database.writer().append(no.sporbar.command.store.Facts.request("goal", 4, 4));
        database.tamper("update ledger_entry set leaf_hash = sha256('x') where position = 6");
        SigningInstance after = instance();
        after.awaitAlarm("ledger.root-differs");
        assertThat(SigningInstance.largest(after.checkpoints())).isEqualTo(4);
    }

    @Test
    void a_new_key_is_named_by_the_one_before_it_and_signs_from_then_on() throws Exception {
        SigningInstance instance = instance();
        instance.record(3);
        instance.awaitSigned(3);
        VerifierKey first = instance.keys.verifier();
        VerifierKey second = instance.signer.rotate(null);
        assertThat(instance.signer.rotate(first.idText())).as("repeated").isEqualTo(second);
        instance.record(3);
        instance.awaitSigned(6);
        assertThat(second).isNotEqualTo(first);
        assertThat(instance.checkpoints().getFirst().isSignedBy(first)).isTrue();
        assertThat(instance.checkpoints().getLast().isSignedBy(second)).isTrue();
        List<SignedNote> rotations = instance.notes("rotation");
        assertThat(rotations).hasSize(1);
        assertThat(rotations.getFirst().isSignedBy(first)).isTrue();
        assertThat(KeyRotation.of(rotations.getFirst())).isEqualTo(new KeyRotation(3, second));
        assertThat(folder.resolve("ledger.key.1")).exists();
        assertThat(Files.readString(folder.resolve("ledger.vkey"))).isEqualTo(second + "\n" + first + "\n");

        instance.close();
        SigningInstance again = instance();
        again.record(1);
        again.awaitSigned(7);
        assertThat(again.keys.verifiers()).containsExactly(second, first);
        again.everyCheckpointIsTrue();
    }

    @Test
    void a_change_of_keys_that_was_begun_is_ended_once_wherever_it_was_killed() throws Exception {
        SigningInstance before = instance();
        before.record(3);
        before.awaitSigned(3);
        VerifierKey first = before.keys.verifier();
        before.close();
        LogKeys prepared = LogKeys.inFolder(new KeyFolder(folder), null);
        prepared.prepareNext();
        VerifierKey second = prepared.next().orElseThrow().verifier();
        Path next = folder.resolve("ledger.key.next");
        byte[] secret = Files.readAllBytes(next);
        byte[] old = Files.readAllBytes(folder.resolve("ledger.key"));

        SigningInstance resumed = instance();
        resumed.record(1);
        resumed.awaitSigned(4);
        assertThat(resumed.keys.verifiers()).containsExactly(second, first);
        resumed.close();

        // Killed when the rotation was stored and the earlier key kept, but the next one not yet in its place.
        Files.write(folder.resolve("ledger.key"), old);
        new KeyFolder(folder).write("ledger.key.next", new String(secret, java.nio.charset.StandardCharsets.UTF_8));
        SigningInstance last = instance();
        await().until(last.signer::isActive);
        assertThat(last.keys.verifier()).isEqualTo(second);
        last.record(1);
        last.awaitSigned(5);
        assertThat(last.notes("rotation")).hasSize(1);
        last.everyCheckpointIsTrue();
    }

    @Test
    void a_configured_key_is_named_by_its_predecessor_at_the_start() throws Exception {
        SigningInstance before = instance();
        before.record(3);
        before.awaitSigned(3);
        before.close();
        String old = Files.readString(folder.resolve("ledger.key"));
        String fresh = no.sporbar.ledger.note.SigningKey.generate(
                        before.keys.verifier().name(),
                        no.sporbar.ledger.note.KeyType.LOG,
                        new java.security.SecureRandom())
                .secret();

        SigningInstance alone = started(LogKeys.given(new KeyFolder(folder), fresh, List.of(), null));
        alone.awaitAlarm("ledger.unknown-key");
        alone.close();

        SigningInstance after = started(LogKeys.given(new KeyFolder(folder), fresh, List.of(old), null));
        after.record(1);
        after.awaitSigned(4);
        assertThat(after.notes("rotation")).hasSize(1);
        assertThat(after.notes("rotation").getFirst().isSignedBy(before.keys.verifier()))
                .isTrue();
        assertThatThrownBy(() -> after.signer.rotate(null)).hasMessage("signing.key-configured");
        after.everyCheckpointIsTrue();
    }

    private SigningInstance instance() {
        return started(LogKeys.inFolder(new KeyFolder(folder), null));
    }

    private SigningInstance started(LogKeys keys) {
        SigningInstance instance = SigningInstance.start(database, folder, keys);
        instances.add(instance);
        return instance;
    }

    /** As if a backup were put back that was made when the ledger had this size. */
    private void rewindTo(long size) {
        database.tamper("delete from ledger_entry where position > " + size);
        database.tamper("delete from signed_note where kind = 'checkpoint' and size > " + size);
    }

    private void cutSigners() {
        database.sql().sql("""
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and application_name = 'sporbar-signing'\
            """).query().listOfRows();
    }
}
