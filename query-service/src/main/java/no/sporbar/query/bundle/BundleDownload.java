package no.sporbar.query.bundle;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.proof.CheckedLedger;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The exit bundle and the tools for auditors, to download. The bundle goes out while it is read: its length is not known
 * beforehand, a slow reader is waited for, and one that goes away ends it.
 */
@RestController
class BundleDownload {
    /** How many bundles are written at a time: each keeps a reader of the whole ledger busy. */
    static final int AT_A_TIME = 2;

    private static final String RETRY_SECONDS = "60";

    private final CheckedLedger ledger;
    private final ExitBundle bundle;
    private final Semaphore free = new Semaphore(AT_A_TIME);

    BundleDownload(CheckedLedger ledger, ExitBundle bundle) {
        this.ledger = ledger;
        this.bundle = bundle;
    }

    @GetMapping("/ledger/bundle.zip")
    void bundle(HttpServletResponse response) throws IOException {
        CheckedCheckpoint checkpoint = ledger.latest().orElseThrow(() -> Refusal.notFound("bundle.no-checkpoint"));
        if (!free.tryAcquire()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            throw Refusal.busy("bundle.busy", AT_A_TIME);
        }
        try {
            attachment(response, "application/zip", "sporbar-" + checkpoint.size() + ".zip");
            bundle.writeTo(response.getOutputStream(), checkpoint);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            free.release();
        }
    }

    @GetMapping("/ledger/sporbar-verify.jar")
    void verifier(HttpServletResponse response) throws IOException {
        tool(response, Tool.VERIFIER);
    }

    @GetMapping("/ledger/sporbar-replay.jar")
    void replay(HttpServletResponse response) throws IOException {
        tool(response, Tool.REPLAY);
    }

    private static void tool(HttpServletResponse response, Tool tool) throws IOException {
        attachment(response, "application/java-archive", "sporbar-" + tool.fileName());
        tool.writeTo(response.getOutputStream());
    }

    private static void attachment(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
    }
}
