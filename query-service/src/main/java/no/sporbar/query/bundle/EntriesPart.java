package no.sporbar.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.proof.CheckedLedger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every entry, a line each: its exact bytes, which hold no newline since canonical JSON has none. */
@Component
@Order(3)
class EntriesPart implements BundlePart {
    /** How many entries one file has. */
    static final long IN_A_FILE = 65_536;

    private final CheckedLedger ledger;

    EntriesPart(CheckedLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void writeTo(BundleZip zip, CheckedCheckpoint checkpoint) throws IOException {
        for (long first = 1; first <= checkpoint.size(); first += IN_A_FILE) {
            long from = first;
            long to = Math.min(checkpoint.size(), first + IN_A_FILE - 1);
            zip.plainFile("entries/%012d.ndjson".formatted(first), file -> entries(file, from, to));
        }
    }

    private void entries(OutputStream file, long from, long to) throws IOException {
        Lines lines = new Lines(file, from);
        ledger.forEachEntry(from, to, lines::write);
        if (lines.next != to + 1) throw new IOException("entry " + lines.next + " is missing");
    }

    /** Writes entries as lines, and none behind one that is missing. */
    private static final class Lines {
        private final OutputStream file;
        private long next;

        Lines(OutputStream file, long first) {
            this.file = file;
            this.next = first;
        }

        void write(long position, byte[] entry) {
            try {
                if (position != next) throw new IOException("entry " + next + " is missing");
                file.write(entry);
                file.write('\n');
                next++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
