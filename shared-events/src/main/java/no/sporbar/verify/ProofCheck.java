package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.Policy;
import no.sporbar.ledger.note.TlogProof;
import no.sporbar.ledger.note.VerifierKey;

/** Verifies one {@code .tlog-proof} with nothing else at hand. */
final class ProofCheck {
    private final Request request;
    private final Texts texts;
    private final List<String> facts = new ArrayList<>();

    ProofCheck(Request request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    Outcome outcome() throws IOException, MalformedException {
        TlogProof proof = TlogProof.parse(SmallFile.read(Path.of(request.where())));
        Checkpoint checkpoint = Checkpoint.of(proof.checkpoint());
        List<VerifierKey> keys = new ArrayList<>(SmallFile.keys(request.keys()));
        if (request.policy() != null)
            for (Policy.Log log : SmallFile.policy(request.policy()).logs()) keys.add(log.key());
        if (keys.isEmpty()) throw new IOException(texts.of("wrong.proof-without-key"));
        byte[] entry = request.entry() == null ? proof.extra() : SmallFile.read(request.entry());
        if (entry == null) throw new IOException(texts.of("wrong.proof-without-entry"));
        return outcome(proof, checkpoint, keys, entry);
    }

    private Outcome outcome(TlogProof proof, Checkpoint checkpoint, List<VerifierKey> keys, byte[] entry)
            throws IOException, MalformedException {
        long position = proof.inclusion().index() + 1;
        fact("fact.checkpoint", checkpoint.origin(), Long.toString(checkpoint.size()), checkpoint.head());
        List<Finding> findings = new ArrayList<>();
        if (keys.stream().noneMatch(proof.checkpoint()::isSignedBy))
            findings.add(
                    texts.finding("ledger.unknown-key", 0, proof.checkpoint().toString()));
        if (!proof.shows(entry)) findings.add(texts.finding("proof.not-shown", position, Long.toString(position)));
        if (findings.isEmpty()) fact("fact.proved", Long.toString(position), Readable.json(entry));
        if (request.policy() != null) witnesses(proof, findings);
        return new Outcome(facts, findings);
    }

    private void witnesses(TlogProof proof, List<Finding> findings) throws IOException {
        Policy.Witnessed witnessed =
                SmallFile.policy(Objects.requireNonNull(request.policy())).witnessed(proof.checkpoint());
        if (witnessed.reached()) fact("fact.witnessed", witnessed.cosignatures().size());
        else
            findings.add(texts.finding(
                    "ledger.not-witnessed", 0, witnessed.cosignatures().size()));
    }

    private void fact(String key, Object... values) {
        facts.add(texts.of(key, values));
    }
}
