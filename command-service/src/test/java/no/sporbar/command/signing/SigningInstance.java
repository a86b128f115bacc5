package no.sporbar.command.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.command.keys.KeyFolder;
import no.sporbar.command.keys.LastCheckpoint;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.store.Facts;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.Rows;
import no.sporbar.command.store.TestLedger;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;

/** One instance that appends to a ledger and signs it, with a key folder that others may share. */
final class SigningInstance implements AutoCloseable {
    final Alarms alarms = new Alarms();
    final LogKeys keys;
    final LastCheckpoint outside;
    final Ledger ledger;
    final Signer signer;
    private final TestLedger database;

    private SigningInstance(TestLedger database, Path folder, LogKeys keys) {
        this.database = database;
        this.keys = keys;
        this.outside = new LastCheckpoint(new KeyFolder(folder));
        this.ledger = database.writer();
        ledger.guard(new Continuity(outside, alarms));
        this.signer = new Signer(
                database.connections(),
                keys,
                outside,
                alarms,
                new SigningProperties(true, Duration.ofMillis(20), Duration.ofMillis(10), "unused"),
                size -> {});
        ledger.onCommitted(position -> signer.wake());
    }

    /** Starts one with the keys in a folder. */
    static SigningInstance start(TestLedger database, Path folder) {
        return start(database, folder, LogKeys.inFolder(new KeyFolder(folder), null));
    }

    static SigningInstance start(TestLedger database, Path folder, LogKeys keys) {
        SigningInstance instance = new SigningInstance(database, folder, keys);
        instance.signer.start();
        return instance;
    }

    /** Records facts behind all that is there. */
    void record(int count) {
        Long there = Rows.one(database.sql(), Long.class, "select count(*) from ledger_entry");
        ledger.append(Facts.request("goal", there, count));
    }

    void awaitSigned(long size) {
        await().atMost(Duration.ofSeconds(20)).until(() -> largest(checkpoints()) == size);
    }

    void awaitAlarm(String code) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> alarms.standing().stream()
                        .anyMatch(alarm -> alarm.code().equals(code)));
    }

    List<SignedNote> checkpoints() {
        return notes("checkpoint");
    }

    List<SignedNote> notes(String kind) {
        List<SignedNote> notes = new ArrayList<>();
        for (byte[] note : Rows.of(
                database.sql(), byte[].class, "select note from signed_note where kind = ? order by number", kind))
            notes.add(parse(note));
        return notes;
    }

    List<String> raised() {
        return notes("alarm").stream().map(SigningInstance::code).toList();
    }

    /** Throws unless every checkpoint is signed by one of the keys and says what the rows say. */
    void everyCheckpointIsTrue() {
        List<byte[]> leaves =
                Rows.of(database.sql(), byte[].class, "select leaf_hash from ledger_entry order by position");
        for (SignedNote note : checkpoints()) {
            assertThat(keys.verifiers()).anyMatch(note::isSignedBy);
            TreeHead head = head(note);
            assertThat(head).isEqualTo(TreeHead.of(Frontier.EMPTY.append(leaves.subList(0, (int) head.size()))));
        }
    }

    static long largest(List<SignedNote> checkpoints) {
        return checkpoints.stream().mapToLong(note -> head(note).size()).max().orElse(0);
    }

    static TreeHead head(SignedNote note) {
        return Notes.head(note);
    }

    private static SignedNote parse(byte[] note) {
        try {
            return SignedNote.parse(note);
        } catch (MalformedException e) {
            throw new AssertionError(e);
        }
    }

    private static String code(SignedNote note) {
        try {
            return LedgerAlarm.of(note).code();
        } catch (MalformedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        signer.stop();
    }
}
