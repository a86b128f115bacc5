package no.sporbar.query.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.query.answer.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the log has signed and with which keys, as text that other tools read (tlog-checkpoint, signed-note). */
@RestController
class LogApi {
    static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final CheckedLedger ledger;

    LogApi(CheckedLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/ledger/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        CheckedCheckpoint latest =
                ledger.latest().orElseThrow(() -> Refusal.notFound("ledger.nothing-signed", ledger.treeSize()));
        return text(latest.note().toString());
    }

    @GetMapping("/ledger/vkey")
    ResponseEntity<byte[]> vkey() {
        List<String> vkeys = ledger.vkeys();
        if (vkeys.isEmpty()) throw Refusal.notFound("ledger.no-key");
        return text(vkeys.stream().map(vkey -> vkey + "\n").collect(Collectors.joining()));
    }

    @GetMapping("/ledger/rotations")
    ResponseEntity<byte[]> rotations() {
        return text(String.join("", ledger.rotations()));
    }

    /** Every checkpoint that was ever signed, also those that were found wrong; those that were imported first. */
    @GetMapping("/ledger/checkpoints")
    void checkpoints(HttpServletResponse response) throws IOException {
        response.setContentType(TEXT.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, SHORT.getHeaderValue());
        OutputStream out = response.getOutputStream();
        ledger.forEachCheckpoint(Long.MAX_VALUE, each -> {
            try {
                out.write(each.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(SHORT).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
