package no.sporbar.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the ledger holds in place of a text about a person: the SHA-256 of {@code sporbar/personal/v1} with a zero byte, 32
 * random bytes of salt, and the text in UTF-8. Whoever is given salt and text can check it; without the salt the text
 * cannot be guessed from it.
 */
public final class Commitment {
    /** How long a salt is. */
    public static final int SALT_BYTES = 32;

    private static final byte[] DOMAIN = "sporbar/personal/v1\0".getBytes(StandardCharsets.US_ASCII);

    private Commitment() {}

    /** The commitment to a text, in lower-case hex. */
    public static String of(byte[] salt, String text) {
        if (salt.length != SALT_BYTES) throw new IllegalArgumentException("a salt is " + SALT_BYTES + " bytes");
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(DOMAIN);
            sha256.update(salt);
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this salt and text are what was committed to. */
    public static boolean opens(String commitment, byte[] salt, String text) {
        return salt.length == SALT_BYTES && of(salt, text).equals(commitment);
    }
}
