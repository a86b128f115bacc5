package no.sporbar.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.proof.CheckedLedger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was signed: the checkpoint, the keys, how one key followed another, and every checkpoint before it. */
@Component
@Order(1)
class LogPart implements BundlePart {
    private final CheckedLedger ledger;

    LogPart(CheckedLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void writeTo(BundleZip zip, CheckedCheckpoint checkpoint) throws IOException {
        zip.file("ledger/checkpoint", checkpoint.note().toString());
        zip.file("ledger/vkey", String.join("\n", ledger.vkeys()) + "\n");
        zip.file("ledger/rotations", String.join("", ledger.rotations()));
        zip.file("ledger/checkpoints", file -> checkpoints(file, checkpoint.size()));
    }

    /** Also those that were found wrong: they are evidence. */
    private void checkpoints(OutputStream file, long size) {
        ledger.forEachCheckpoint(size, each -> {
            try {
                file.write(each.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
