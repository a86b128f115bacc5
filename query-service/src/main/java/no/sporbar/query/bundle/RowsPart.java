package no.sporbar.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import no.sporbar.query.certificate.Certificates;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.RowLine;
import no.sporbar.query.projection.RowLines;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.replay.Certificate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that is shown, and the certificate that says what it comes to. The certificate is that of the checkpoint, or the newest
 * before it, and the rows are those of the certificate; without one there are neither.
 */
@Component
@Order(4)
class RowsPart implements BundlePart {
    private static final String REDACTIONS = "redaction";

    private final Certificates certificates;
    private final Projections projections;
    private final RowLines lines;
    private final TransactionTemplate reading;

    RowsPart(
            Certificates certificates,
            Projections projections,
            RowLines lines,
            PlatformTransactionManager transactions) {
        this.certificates = certificates;
        this.projections = projections;
        this.lines = lines;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public void writeTo(BundleZip zip, CheckedCheckpoint checkpoint) throws IOException {
        redactions(zip, checkpoint.size());
        Optional<Certificate> certificate = certificates.atOrBefore(checkpoint.size());
        if (certificate.isEmpty()) return;
        zip.file("certificate.json", file -> file.write(certificate.get().bytes()));
        long upTo = certificate.get().size();
        for (Projection<?, ?> each : projections.all())
            zip.file("rows/" + each.name() + ".ndjson", file -> rows(each, upTo, file));
    }

    /** The register of what was erased, beside everything else: whoever asks why a value is missing looks there. */
    private void redactions(BundleZip zip, long upTo) throws IOException {
        for (Projection<?, ?> each : projections.all())
            if (each.name().equals(REDACTIONS)) zip.file("redactions.ndjson", file -> rows(each, upTo, file));
    }

    /** By a cursor, which needs a transaction. */
    private void rows(Projection<?, ?> projection, long upTo, OutputStream file) {
        reading.executeWithoutResult(_ -> lines.forEach(projection, 0, upTo, line -> write(line, file)));
    }

    private static void write(RowLine line, OutputStream file) {
        try {
            file.write(line.bytes());
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
