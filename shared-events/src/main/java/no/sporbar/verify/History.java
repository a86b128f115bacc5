package no.sporbar.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;

/** Every checkpoint that was ever published: who signed it, and what it says, for the pass over the entries to compare with. */
final class History {
    private final Trust trust;
    private final Checkpoint newest;
    private final Evidence evidence;
    private final Texts texts;
    private final Heads heads = new Heads();
    private final List<Finding> findings = new ArrayList<>();
    private long read;

    History(Trust trust, Checkpoint newest, Evidence evidence, Texts texts) {
        this.trust = trust;
        this.newest = newest;
        this.evidence = evidence;
        this.texts = texts;
    }

    /** Reads all of them; of what is wrong only the first of its kind is kept. */
    void read(LogSource log, Progress progress) throws IOException {
        try {
            log.checkpoints(note -> {
                take(note);
                progress.at(texts.of("doing.checkpoints"), ++read, 0);
            });
        } catch (MalformedException e) {
            add(texts.finding("ledger.checkpoint-malformed", 0, String.valueOf(e.getMessage())));
        }
    }

    /** One of them. */
    void take(SignedNote note) throws IOException, MalformedException {
        Checkpoint checkpoint = Checkpoint.of(note);
        if (!checkpoint.origin().equals(newest.origin()) || !trust.acceptsEarlier(note, checkpoint.size()))
            add(texts.finding("ledger.unknown-key", 0, note.toString()));
        else if (checkpoint.size() > newest.size()) add(evidence.shrunk(note, checkpoint.size()));
        else heads.add(checkpoint.head());
    }

    private void add(Finding finding) {
        if (findings.stream().noneMatch(f -> f.code().equals(finding.code()))) findings.add(finding);
    }

    Heads heads() {
        return heads;
    }

    List<Finding> findings() {
        return findings;
    }

    long count() {
        return read;
    }
}
