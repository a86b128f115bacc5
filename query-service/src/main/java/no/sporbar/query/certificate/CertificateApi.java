package no.sporbar.query.certificate;

import no.sporbar.query.answer.Refusal;
import no.sporbar.query.replay.Certificate;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Certificates over HTTP, byte for byte as an exit bundle has them. */
@RestController
class CertificateApi {
    private final Certificates certificates;

    CertificateApi(Certificates certificates) {
        this.certificates = certificates;
    }

    /** The newest one. */
    @GetMapping("/ledger/certificate")
    ResponseEntity<byte[]> latest() {
        return answer(certificates.latest().orElseThrow(() -> Refusal.notFound("certificate.none")));
    }

    /** The one of a checkpoint, or the newest before it where that was passed over: it says its own size. */
    @GetMapping("/ledger/certificate/{size}")
    ResponseEntity<byte[]> of(@PathVariable long size) {
        return answer(certificates.atOrBefore(size).orElseThrow(() -> Refusal.notFound("certificate.none-of", size)));
    }

    private static ResponseEntity<byte[]> answer(Certificate certificate) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(certificate.bytes());
    }
}
