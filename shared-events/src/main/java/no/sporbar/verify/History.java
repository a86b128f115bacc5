package no.sporbar.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;

/** Every checkpoint that was ever published: who signed it, and what it says, for the pass over the entries to compare with. */
final class History {
    private static final int BATCH = 64;

    private final Trust trust;
    private final Checkpoint newest;
    private final Evidence evidence;
    private final Texts texts;
    private final Heads heads = new Heads();
    private final List<Finding> findings = new ArrayList<>();
    private final List<SignedNote> waiting = new ArrayList<>();
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
                waiting.add(note);
                if (waiting.size() == BATCH) takeWaiting(progress);
            });
            takeWaiting(progress);
        } catch (MalformedException e) {
            add(texts.finding("ledger.checkpoint-malformed", 0, String.valueOf(e.getMessage())));
        }
    }

    /** Signatures cost more than all else here, so they are checked on every core. */
    private void takeWaiting(Progress progress) throws IOException, MalformedException {
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (SignedNote note : waiting) checkpoints.add(Checkpoint.of(note));
        List<Boolean> accepted = IntStream.range(0, waiting.size())
                .parallel()
                .mapToObj(i ->
                        trust.acceptsEarlier(waiting.get(i), checkpoints.get(i).size()))
                .toList();
        for (int i = 0; i < accepted.size(); i++) take(waiting.get(i), checkpoints.get(i), accepted.get(i));
        read += waiting.size();
        progress.at(texts.of("doing.checkpoints"), read, 0);
        waiting.clear();
    }

    /** One of them. */
    void take(SignedNote note) throws IOException, MalformedException {
        Checkpoint checkpoint = Checkpoint.of(note);
        take(note, checkpoint, trust.acceptsEarlier(note, checkpoint.size()));
    }

    private void take(SignedNote note, Checkpoint checkpoint, boolean accepted) throws IOException {
        if (!checkpoint.origin().equals(newest.origin()) || !accepted)
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
