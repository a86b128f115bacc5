package no.sporbar.query.proof;

import java.time.Duration;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.TlogProof;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.decisions.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** That one entry is in the ledger, as one file that is checked without this service (tlog-proof). */
@RestController
class ProofApi {
    private static final String NAME = ".tlog-proof";

    private final CheckedLedger ledger;
    private final CopiedEntries entries;
    private final Moments moments;
    private final Decisions decisions;

    ProofApi(CheckedLedger ledger, CopiedEntries entries, Moments moments, Decisions decisions) {
        this.ledger = ledger;
        this.entries = entries;
        this.moments = moments;
        this.decisions = decisions;
    }

    /** @param size of the checkpoint that it is proved against; the latest one where it is not said */
    @GetMapping("/ledger/proof/{position}" + NAME)
    ResponseEntity<byte[]> ofEntry(@PathVariable long position, @RequestParam(required = false) @Nullable Long size) {
        return answer(proof(position, size), Long.toString(position));
    }

    /** The last entry about a decision as at a moment. */
    @GetMapping("/programmes/{programme}/decisions/{decision}" + NAME)
    ResponseEntity<byte[]> ofDecision(
            @PathVariable String programme,
            @PathVariable String decision,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable Long size) {
        Moment moment = moments.of(programme, asAt);
        long position = decisions
                .one(moment, decision)
                .orElseThrow(() -> Refusal.notFound("decision.unknown", decision))
                .recorded()
                .position();
        return answer(proof(position, size), programme + "-" + decision);
    }

    private TlogProof proof(long position, @Nullable Long size) {
        CheckedCheckpoint checkpoint = checkpoint(size);
        if (position < 1 || position > checkpoint.size())
            throw Refusal.notFound("ledger.not-signed", position, checkpoint.size());
        byte[] entry = entries.between(position, position).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ledger.entry-gone", position));
        InclusionProof inclusion = InclusionProof.of(position - 1, checkpoint.size(), ledger.nodes(checkpoint.size()));
        TlogProof proof = TlogProof.of(entry, inclusion, checkpoint.note());
        if (!shows(proof, entry)) throw Refusal.notFound("ledger.entry-altered", position);
        return proof;
    }

    private CheckedCheckpoint checkpoint(@Nullable Long size) {
        if (size == null)
            return ledger.latest().orElseThrow(() -> Refusal.notFound("ledger.nothing-signed", ledger.treeSize()));
        return ledger.at(size).orElseThrow(() -> Refusal.notFound("ledger.checkpoint-unknown", size));
    }

    private static boolean shows(TlogProof proof, byte[] entry) {
        try {
            return proof.shows(entry);
        } catch (MalformedException e) {
            return false;
        }
    }

    private static ResponseEntity<byte[]> answer(TlogProof proof, String name) {
        String file =
                ContentDisposition.attachment().filename(name + NAME).build().toString();
        return ResponseEntity.ok()
                .contentType(LogApi.TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .body(proof.bytes());
    }
}
