package no.sporbar.ledger.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.MalformedException;

/** The public half of a key with the name it signs under: a vkey. A value. */
public final class VerifierKey {
    static final int LENGTH = 32;
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int LONGEST_NAME = 255;

    private final String name;
    private final KeyType type;
    private final byte[] raw;
    private final PublicKey key;

    VerifierKey(String name, KeyType type, byte[] raw) throws MalformedException {
        this.name = name(name);
        this.type = type;
        this.raw = raw.clone();
        this.key = publicKey(raw);
    }

    /**
     * Reads {@code name+id+key} as signed-note writes it.
     *
     * @throws MalformedException also where the id is not the one of this name and key
     */
    public static VerifierKey parse(String vkey) throws MalformedException {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3 || vkey.length() > 1_000) throw new MalformedException("no verifier key");
        byte[] typed = Base64Text.read(parts[2]);
        if (typed.length != 1 + LENGTH) throw new MalformedException("a verifier key of " + typed.length + " bytes");
        VerifierKey read = new VerifierKey(parts[0], KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!read.idText().equals(parts[1])) throw new MalformedException("the key's id is " + read.idText());
        return read;
    }

    /** A name that a key may have: not empty, no white space, no plus, no control character. */
    static String name(String name) throws MalformedException {
        boolean odd = name.codePoints()
                .anyMatch(c -> c == '+'
                        || c == 0xFFFD
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
        if (name.isEmpty() || odd || name.length() > LONGEST_NAME) throw new MalformedException("no name of a key");
        return name;
    }

    private static PublicKey publicKey(byte[] raw) throws MalformedException {
        byte[] spki = Arrays.copyOf(SPKI, SPKI.length + LENGTH);
        System.arraycopy(raw, 0, spki, SPKI.length, LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
        } catch (GeneralSecurityException e) {
            throw new MalformedException("no Ed25519 key");
        }
    }

    /** The name it signs under; a log's is its origin. */
    public String name() {
        return name;
    }

    public KeyType type() {
        return type;
    }

    /** The first four bytes of the hash of name, type and key: what a signature line says of its key. */
    public int id() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(type.number());
            byte[] hash = sha256.digest(raw);
            return (hash[0] & 0xff) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8 | hash[3] & 0xff;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The id in eight hexadecimal digits, as people read it. */
    public String idText() {
        return HexFormat.of().toHexDigits(id());
    }

    /** Whether the bytes are the key's Ed25519 signature (RFC 8032) of the message. */
    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether both are the same public key, under whatever names and types. */
    public boolean isSameKey(VerifierKey other) {
        return Arrays.equals(raw, other.raw);
    }

    byte[] raw() {
        return raw.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && type == that.type && isSameKey(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, Arrays.hashCode(raw));
    }

    /** The vkey. */
    @Override
    public String toString() {
        byte[] typed = new byte[1 + LENGTH];
        typed[0] = type.number();
        System.arraycopy(raw, 0, typed, 1, LENGTH);
        return name + "+" + idText() + "+" + Base64Text.of(typed);
    }
}
