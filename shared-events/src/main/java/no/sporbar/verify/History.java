package no.sporbar.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.verify.Trust.Whose;

/**
 * Every checkpoint that was ever published: who signed it, and what it says, for the pass over the entries to compare with. The
 * list of a log that was imported begins with those of the log before it, whoever signed that; they too must be what this one
 * begins with.
 */
final class History {
    private static final int BATCH = 64;

    private final Trust trust;
    private final Checkpoint newest;
    private final Evidence evidence;
    private final Texts texts;
    private final Heads heads = new Heads();
    private final List<Finding> findings = new ArrayList<>();
    private final List<SignedNote> waiting = new ArrayList<>();
    private final Set<String> before = new LinkedHashSet<>();
    private long read;
    private long readBefore;
    private boolean ownFollow;

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
        List<Whose> whose = IntStream.range(0, waiting.size())
                .parallel()
                .mapToObj(i -> trust.whose(waiting.get(i), checkpoints.get(i), newest.origin()))
                .toList();
        for (int i = 0; i < whose.size(); i++) takeListed(waiting.get(i), checkpoints.get(i), whose.get(i));
        read += waiting.size();
        progress.at(texts.of("doing.checkpoints"), read, 0);
        waiting.clear();
    }

    /** Behind the first of its own there is none of a log before it. */
    private void takeListed(SignedNote note, Checkpoint checkpoint, Whose whose) throws IOException {
        if (whose == Whose.ITS_OWN) ownFollow = true;
        if (whose == Whose.THE_LOG_BEFORE && !ownFollow) {
            before.add(checkpoint.origin());
            readBefore++;
        }
        take(note, checkpoint, whose == Whose.THE_LOG_BEFORE && ownFollow ? Whose.NOBODYS : whose);
    }

    /** One that somebody kept. */
    void take(SignedNote note) throws IOException, MalformedException {
        Checkpoint checkpoint = Checkpoint.of(note);
        take(note, checkpoint, trust.whose(note, checkpoint, newest.origin()));
    }

    private void take(SignedNote note, Checkpoint checkpoint, Whose whose) throws IOException {
        if (whose == Whose.NOBODYS) add(texts.finding("ledger.unknown-key", 0, note.toString()));
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

    /** How many of them are of the log that this one was imported from. */
    long countBefore() {
        return readBefore;
    }

    /** What that log was called; it may itself have been imported. */
    Set<String> logsBefore() {
        return before;
    }
}
