package no.sporbar.command.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in Galois/counter mode. What is sealed is bound to the place it belongs to, and opens with that place only: a
 * fresh nonce of 12 bytes, then the ciphertext with its tag.
 */
final class Sealed {
    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The key is another one, or the bytes or their place were changed. */
    static final class UnopenableException extends RuntimeException {
        UnopenableException() {
            super("cannot be opened with this key", null, false, false);
        }
    }

    private Sealed() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    /** Seals bytes for a place, which is named by its parts. */
    static byte[] seal(SecretKey key, byte[] plain, String... place) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws UnopenableException unless it was sealed with this key for this place */
    static byte[] open(SecretKey key, byte[] sealed, String... place) {
        if (sealed.length < NONCE_BYTES) throw new UnopenableException();
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, place)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new UnopenableException();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String... place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(String.join("\0", place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
