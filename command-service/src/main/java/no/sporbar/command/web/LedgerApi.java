package no.sporbar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.command.catalogue.CommandReader;
import no.sporbar.command.recheck.Recheck;
import no.sporbar.command.recheck.Rechecks;
import no.sporbar.command.signing.Signer;
import no.sporbar.command.signing.SigningRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What an operator may ask of the ledger itself: another key, and a check of all of it. */
@RestController
class LedgerApi {
    private static final int MAX_BODY = 1_024;

    private final ObjectProvider<Signer> signer;
    private final ObjectProvider<Rechecks> rechecks;
    private final Problems problems;

    LedgerApi(ObjectProvider<Signer> signer, ObjectProvider<Rechecks> rechecks, Problems problems) {
        this.signer = signer;
        this.rechecks = rechecks;
        this.problems = problems;
    }

    /** Makes a new key. A body may name the one that it {@code replaces}, by its id; repeated, that changes nothing more. */
    @PostMapping("/api/ledger/key-rotations")
    Map<String, String> rotate(HttpServletRequest request) throws IOException {
        String replaces = replaces(Bodies.read(request, MAX_BODY));
        return Map.of("vkey", present(signer).rotate(replaces).toString());
    }

    /** Checks the whole ledger now. */
    @PostMapping("/api/ledger/rechecks")
    Map<String, Object> recheck(Locale language) {
        Recheck found = present(rechecks).now();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("entries", found.entries());
        answer.put("checkpoints", found.checkpoints());
        found.finding().ifPresent(alarm -> {
            String text = problems.text(alarm.code(), List.of(Long.toString(alarm.position())), language);
            answer.put(
                    "finding",
                    Map.of(
                            "code", alarm.code(),
                            "position", alarm.position(),
                            "detail", alarm.detail(),
                            "text", text));
        });
        return answer;
    }

    private static @Nullable String replaces(byte[] body) {
        if (body.length == 0) return null;
        JsonNode replaces = CommandReader.json(body).get("replaces");
        return replaces == null || replaces.isNull() ? null : replaces.asString();
    }

    private static <T> T present(ObjectProvider<T> part) {
        T present = part.getIfAvailable();
        if (present == null) throw new SigningRefusedException("signing.off");
        return present;
    }
}
