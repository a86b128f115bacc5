package no.sporbar.command.witness;

import no.sporbar.ledger.note.NoteSignature;
import org.jspecify.annotations.Nullable;

/**
 * What a witness says to a checkpoint, as tlog-witness has it.
 *
 * @param status of HTTP
 * @param size of the latest cosigned checkpoint, where that is not what the log took it for
 * @param cosignature where it is cosigned
 */
record WitnessAnswer(
        int status, @Nullable Long size, @Nullable NoteSignature cosignature) {
    static WitnessAnswer refused(int status) {
        return new WitnessAnswer(status, null, null);
    }

    static WitnessAnswer conflict(long size) {
        return new WitnessAnswer(409, size, null);
    }

    static WitnessAnswer cosigned(NoteSignature cosignature) {
        return new WitnessAnswer(200, null, cosignature);
    }

    boolean isCosigned() {
        return cosignature != null;
    }
}
