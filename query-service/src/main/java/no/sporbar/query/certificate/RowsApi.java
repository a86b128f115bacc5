package no.sporbar.query.certificate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.RowLine;
import no.sporbar.query.projection.RowLines;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * All rows of a projection as the lines that certificates are made of, one a line. They are streamed by a cursor; so that
 * readers cannot take every connection to the database, only a few are served at a time, and others wait.
 */
@RestController
class RowsApi {
    private static final long PATIENCE_SECONDS = 30;

    private final Projections projections;
    private final Certificates certificates;
    private final RowLines lines;
    private final TransactionTemplate transaction;
    private final Semaphore readers;

    RowsApi(
            Projections projections,
            Certificates certificates,
            RowLines lines,
            PlatformTransactionManager transactions,
            CertificateSettings settings) {
        this.projections = projections;
        this.certificates = certificates;
        this.lines = lines;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.readers = new Semaphore(settings.readers());
    }

    @GetMapping("/ledger/rows/{name}.ndjson")
    void rows(@PathVariable String name, @RequestParam @Nullable Long upTo, HttpServletResponse response)
            throws InterruptedException {
        Projection<?, ?> projection = projections.all().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("projection.unknown", name));
        long position = upTo != null ? upTo : certificates.latestSize().orElse(0L);
        if (!readers.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw Refusal.busy("rows.busy");
        try {
            stream(projection, position, response);
        } finally {
            readers.release();
        }
    }

    private void stream(Projection<?, ?> projection, long upTo, HttpServletResponse response) {
        response.setContentType("application/x-ndjson");
        response.setHeader("Cache-Control", "no-cache");
        try {
            OutputStream out = response.getOutputStream();
            transaction.executeWithoutResult(_ -> lines.forEach(projection, 0, upTo, line -> write(line, out)));
        } catch (IOException | RuntimeException e) {
            throw response.isCommitted() ? new BrokenOffException(e) : new IllegalStateException(e);
        }
    }

    private static void write(RowLine line, OutputStream out) {
        try {
            out.write(line.bytes());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some lines have gone out and the others will not. */
    private static final class BrokenOffException extends RuntimeException {
        BrokenOffException(Exception cause) {
            super(cause);
        }
    }

    /** A problem behind half of the rows would look like all of them: the server breaks the connection off instead. */
    @ExceptionHandler
    void breakOff(BrokenOffException e) {
        throw e;
    }
}
