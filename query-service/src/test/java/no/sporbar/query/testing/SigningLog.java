package no.sporbar.query.testing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.query.ledger.LedgerEntry;

/** A log that signs what it is given and publishes that, as the command side does. */
public final class SigningLog {
    private final SigningKey key;
    private final String topic = TestBroker.createTopic(1);

    public SigningLog(String origin) {
        try {
            this.key = SigningKey.generate(origin, KeyType.LOG, new SecureRandom());
        } catch (MalformedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The setting of a service that reads it. */
    public String setting() {
        return "--sporbar.ledger.checkpoint-topic=" + topic;
    }

    public SigningKey key() {
        return key;
    }

    public SigningLog announce() {
        publish("rotation", announcement());
        return this;
    }

    /** What a key says of itself when it is the first. */
    public SignedNote announcement() {
        return new KeyRotation(0, key.verifier()).signedBy(key);
    }

    /** Signs the tree of these entries, and says so. */
    public SignedNote sign(List<LedgerEntry> entries) {
        SignedNote note = signed(entries);
        publish("checkpoint", note);
        return note;
    }

    /** The checkpoint of these entries. */
    public SignedNote signed(List<LedgerEntry> entries) {
        Frontier tree = Frontier.EMPTY.append(
                entries.stream().map(e -> TreeHash.leaf(e.bytes())).toList());
        return new Checkpoint(key.verifier().name(), TreeHead.of(tree)).signedBy(key);
    }

    public void publish(String kind, SignedNote note) {
        Published.noteTo(topic, kind, note.bytes());
    }

    /** A key of a log that this one was imported from. */
    public void publishImported(VerifierKey key) {
        Published.noteTo(topic, "imported-key", key.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What is no note at all. */
    public void publishForeign() {
        Published.noteTo(topic, "checkpoint", new byte[] {1});
    }
}
