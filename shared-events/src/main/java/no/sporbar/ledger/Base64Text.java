package no.sporbar.ledger;

import java.util.Base64;

/** Standard base 64 (RFC 4648, section 4), where one value has one text: padded, and nothing in the unused bits. */
public final class Base64Text {
    private Base64Text() {}

    public static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws MalformedException if another text, or none, is the text of these bytes */
    public static byte[] read(String text) throws MalformedException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (of(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new MalformedException("no base 64: " + (text.length() > 80 ? text.substring(0, 80) + "…" : text));
    }

    /** A hash of {@value TreeHash#LENGTH} bytes. */
    public static byte[] readHash(String text) throws MalformedException {
        byte[] hash = read(text);
        if (hash.length != TreeHash.LENGTH)
            throw new MalformedException("a hash of " + hash.length + " bytes: " + text);
        return hash;
    }
}
