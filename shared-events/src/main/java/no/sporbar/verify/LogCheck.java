package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.Cosignature;
import no.sporbar.ledger.note.Policy;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** Verifies a whole log: who signed it, every checkpoint it published, every entry. */
final class LogCheck {
    private final StoredLog log;
    private final Request request;
    private final Texts texts;
    private final Progress progress;
    private final List<String> facts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    LogCheck(StoredLog log, Request request, Texts texts, Progress progress) {
        this.log = log;
        this.request = request;
        this.texts = texts;
        this.progress = progress;
    }

    /** What came of it; a source that cannot be checked at all is an {@link IOException}. */
    Outcome outcome() throws IOException, MalformedException {
        Checkpoint checkpoint = Checkpoint.of(log.checkpoint());
        Policy policy = request.policy() == null ? Policy.none() : SmallFile.policy(request.policy());
        Trust trust = trust(policy);
        fact("fact.checkpoint", checkpoint.origin(), Long.toString(checkpoint.size()), checkpoint.head());
        if (!trust.accepts(log.checkpoint(), checkpoint.size()))
            return wrong(texts.finding("ledger.unknown-key", 0, log.checkpoint().toString()));
        for (VerifierKey key : trust.current()) if (log.checkpoint().isSignedBy(key)) fact("fact.signed", key);
        witnesses(policy);
        entries(checkpoint, trust);
        return new Outcome(facts, findings);
    }

    private Outcome wrong(Finding finding) {
        findings.add(finding);
        return new Outcome(facts, findings);
    }

    private void fact(String key, Object... values) {
        facts.add(texts.of(key, values));
    }

    private Trust trust(Policy policy) throws IOException, MalformedException {
        List<VerifierKey> shown = log.keys();
        List<VerifierKey> trusted = new ArrayList<>(SmallFile.keys(request.keys()));
        for (Policy.Log each : policy.logs()) trusted.add(each.key());
        if (trusted.isEmpty()) {
            fact("fact.own-key");
            trusted.addAll(shown.subList(0, Math.min(1, shown.size())));
        }
        List<SignedNote> rotations = new ArrayList<>();
        log.rotations(rotations::add);
        return Trust.in(trusted, rotations, shown);
    }

    private void witnesses(Policy policy) {
        if (request.policy() == null) return;
        Policy.Witnessed witnessed = policy.witnessed(log.checkpoint());
        for (Cosignature each : witnessed.cosignatures())
            fact("fact.witness", each.witness().name(), each.at().toString());
        if (witnessed.reached()) fact("fact.witnessed", witnessed.cosignatures().size());
        else
            findings.add(texts.finding(
                    "ledger.not-witnessed", 0, witnessed.cosignatures().size()));
    }

    private void entries(Checkpoint checkpoint, Trust trust) throws IOException, MalformedException {
        SignedNote since = request.since() == null ? null : SmallFile.note(request.since());
        List<SignedNote> further = since == null ? List.of() : List.of(since);
        Evidence evidence = new Evidence(log, checkpoint, further, texts);
        History history = new History(trust, checkpoint, evidence, texts);
        for (SignedNote each : further) history.take(each);
        findings.addAll(history.findings());
        if (since != null && !findings.isEmpty()) return;
        history.read(log, progress);
        findings.addAll(history.findings());
        Edge edge = since == null ? new Edge() : seeded(Checkpoint.of(since), checkpoint, evidence);
        if (edge != null) pass(checkpoint, edge, history, evidence);
    }

    /** The edge of a tree that was verified before; none if it is no part of this one. */
    private @Nullable Edge seeded(Checkpoint since, Checkpoint newest, Evidence evidence)
            throws IOException, MalformedException {
        try {
            Edge edge = Edge.of(since.size(), newest.size(), log::tile);
            if (Arrays.equals(edge.frontier().root(), since.head().root())) {
                fact("fact.since", Long.toString(since.size()));
                return edge;
            }
        } catch (NoSuchFileException e) {
            findings.add(texts.finding("ledger.tile-missing", 0, String.valueOf(e.getMessage())));
            return null;
        }
        findings.add(evidence.forked(since.head(), 0));
        return null;
    }

    private void pass(Checkpoint checkpoint, Edge edge, History history, Evidence evidence)
            throws IOException, MalformedException {
        Path file = request.entries();
        Chunks chunks = file == null ? log.chunks() : LinedChunks.of(index -> Files.newInputStream(file));
        String doing = texts.of("doing.entries");
        long from = edge.size();
        Pass pass = new Pass(checkpoint.head(), edge, history.heads(), log::tile, progress, doing).over(chunks);
        Diagnosis diagnosis = new Diagnosis(
                new Diagnosis.Case(checkpoint.head(), chunks, log::tile, history.heads(), evidence, texts, progress));
        List<Finding> found = diagnosis.of(pass);
        findings.addAll(found);
        if (found.isEmpty() && file == null && log.hasMore()) findings.add(diagnosis.added(checkpoint.size() + 1));
        if (found.isEmpty()) whole(pass, from, history);
    }

    private void whole(Pass pass, long from, History history) {
        fact("fact.entries", pass.edge().size() - from, pass.bytes());
        if (pass.times().without > 0) fact("fact.without-time", pass.times().without);
        else fact("fact.times");
        if (history.count() > 0) fact("fact.checkpoints", history.count());
        if (history.countBefore() > 0)
            fact("fact.before", history.countBefore(), String.join(", ", history.logsBefore()));
    }
}
