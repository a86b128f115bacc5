package no.sporbar.command.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import no.sporbar.command.store.IdempotencyKey;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The {@code Idempotency-Key} header: up to 128 visible ASCII characters, with or without the quotation marks of a
 * structured field. Keys are each actor's own.
 */
final class IdempotencyHeader {
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x7E]{1,128})\"?");

    private IdempotencyHeader() {}

    static @Nullable IdempotencyKey parse(
            @Nullable String header, String actor, String programme, String command, JsonNode body) {
        if (header == null) return null;
        return new IdempotencyKey(actor, key(header), fingerprint(programme, command, body));
    }

    static String key(String header) {
        var m = KEY.matcher(header.strip());
        if (!m.matches()) throw new MalformedHeaderException("Idempotency-Key");
        return m.group(1);
    }

    /** The same for any spelling of the same request: order of names and white space do not count. */
    private static byte[] fingerprint(String programme, String command, JsonNode body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((programme + "\n" + command + "\n").getBytes(StandardCharsets.UTF_8));
            Object plain = EventJson.mapper().treeToValue(body, Object.class);
            return sha256.digest(EventJson.mapper().writeValueAsBytes(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
