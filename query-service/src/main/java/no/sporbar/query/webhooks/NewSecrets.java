package no.sporbar.query.webhooks;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes what nobody can guess: secrets to sign with, and ids. */
record NewSecrets(SecureRandom random) {
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 12;

    byte[] secret() {
        return bytes(SECRET_BYTES);
    }

    /** As Standard Webhooks writes it. */
    static String text(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
