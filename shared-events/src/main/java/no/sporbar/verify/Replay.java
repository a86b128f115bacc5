package no.sporbar.verify;

import java.io.IOException;
import no.sporbar.ledger.note.Checkpoint;

/**
 * Builds what the product shows from the entries alone, and compares. The verifier finds one by {@link java.util.ServiceLoader}
 * in {@code sporbar-replay.jar} beside itself, never in what it verifies.
 */
public interface Replay {
    /**
     * Replays a log and compares with the certificate and the rows that its source shows.
     *
     * @param source whose entries were verified against the checkpoint; {@code certificate.json} and
     *     {@code rows/<projection>.ndjson} are asked of {@link LogSource#resource}
     * @param checkpoint as of which
     * @throws IOException if the source could not be read
     */
    Outcome replay(LogSource source, Checkpoint checkpoint, Progress progress) throws IOException;
}
