package no.sporbar.query.office;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Makes what nobody can guess: idempotency keys, and the ids of drafts. */
@Component
public class Keys {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** One that was never made before. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether a text can be one. */
    public static boolean isKey(String text) {
        return text.matches("[0-9a-f]{32}");
    }
}
