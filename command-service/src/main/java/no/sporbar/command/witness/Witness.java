package no.sporbar.command.witness;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.AddCheckpoint;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;

/** Cosigns checkpoints of the logs that it knows, each of which must continue the one before it. */
final class Witness {
    private static final int MALFORMED = 400;
    private static final int NOT_BY_THE_LOG = 403;
    private static final int UNKNOWN_LOG = 404;
    private static final int NOT_PROVED = 422;

    private final SigningKey key;
    private final List<VerifierKey> logs;
    private final Witnessed witnessed;
    private final InstantSource clock;

    Witness(SigningKey key, List<VerifierKey> logs, Witnessed witnessed, InstantSource clock) {
        this.key = key;
        this.logs = List.copyOf(logs);
        this.witnessed = witnessed;
        this.clock = clock;
    }

    VerifierKey verifier() {
        return key.verifier();
    }

    /** Answers a request as it was sent. What it cosigns is durable before it says so. */
    WitnessAnswer answer(byte[] body) throws SQLException {
        try {
            AddCheckpoint request = AddCheckpoint.parse(body);
            return answer(request, Checkpoint.of(request.checkpoint()));
        } catch (MalformedException e) {
            return WitnessAnswer.refused(MALFORMED);
        }
    }

    private WitnessAnswer answer(AddCheckpoint request, Checkpoint checkpoint) throws SQLException {
        List<VerifierKey> known = logs.stream()
                .filter(log -> log.name().equals(checkpoint.origin()))
                .toList();
        if (known.isEmpty()) return WitnessAnswer.refused(UNKNOWN_LOG);
        if (known.stream().noneMatch(request.checkpoint()::isSignedBy)) return WitnessAnswer.refused(NOT_BY_THE_LOG);
        if (request.old() > checkpoint.size()) return WitnessAnswer.refused(MALFORMED);
        return witnessed.decide(
                checkpoint.origin(),
                checkpoint.head(),
                request.checkpoint(),
                latest -> decide(request, checkpoint, latest));
    }

    private WitnessAnswer decide(AddCheckpoint request, Checkpoint checkpoint, TreeHead latest) {
        if (request.old() != latest.size()) return WitnessAnswer.conflict(latest.size());
        if (checkpoint.size() == latest.size() && !checkpoint.head().equals(latest))
            return WitnessAnswer.conflict(latest.size());
        if (!request.proof().shows(latest, checkpoint.head())) return WitnessAnswer.refused(NOT_PROVED);
        return WitnessAnswer.cosigned(key.cosign(request.checkpoint().text(), clock.instant()));
    }
}
