package no.sporbar.command.witness;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import no.sporbar.command.store.LedgerUnavailableException;
import no.sporbar.command.web.Bodies;
import no.sporbar.ledger.note.AddCheckpoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The witness's side of tlog-witness. Nobody has to say who he is: what counts is whose signature the checkpoint carries. Where
 * no log is known, every log is unknown.
 */
@RestController
class WitnessApi {
    private static final String SIZE = "text/x.tlog.size";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final ObjectProvider<Witness> witness;

    WitnessApi(ObjectProvider<Witness> witness) {
        this.witness = witness;
    }

    @PostMapping("/witness/add-checkpoint")
    ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException {
        Witness present = witness.getIfAvailable();
        if (present == null) return ResponseEntity.notFound().build();
        byte[] body = Bodies.read(request, AddCheckpoint.LONGEST);
        try {
            return http(present.answer(body));
        } catch (SQLException e) {
            throw LedgerUnavailableException.notAnswering(e);
        }
    }

    private static ResponseEntity<byte[]> http(WitnessAnswer answer) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
        if (answer.cosignature() != null)
            return response.header(HttpHeaders.CONTENT_TYPE, TEXT).body(utf8(answer.cosignature() + "\n"));
        if (answer.size() != null)
            return response.header(HttpHeaders.CONTENT_TYPE, SIZE).body(utf8(answer.size() + "\n"));
        return response.build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
