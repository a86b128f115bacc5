package no.sporbar.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.MalformedException;

/**
 * The secret half of a key. Its text, {@code PRIVATE+KEY+name+id+seed}, is that of Go's {@code sumdb/note}; it is given out by
 * {@link #secret} alone, never by {@code toString}.
 */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final PrivateKey key;
    private final VerifierKey verifier;

    private SigningKey(String name, KeyType type, byte[] seed) throws MalformedException {
        this.seed = seed.clone();
        KeyPair pair = pair(seed);
        this.key = pair.getPrivate();
        this.verifier = new VerifierKey(name, type, raw((EdECPublicKey) pair.getPublic()));
    }

    /** A new key. */
    public static SigningKey generate(String name, KeyType type, SecureRandom random) throws MalformedException {
        byte[] seed = new byte[VerifierKey.LENGTH];
        random.nextBytes(seed);
        return new SigningKey(name, type, seed);
    }

    /** Reads what {@link #secret} gave out. The message of a refusal never holds any of it. */
    public static SigningKey parse(String secret) throws MalformedException {
        String[] parts = secret.strip().split("\\+", 5);
        if (!secret.startsWith(PREFIX) || parts.length != 5) throw new MalformedException("no signing key");
        byte[] typed;
        try {
            typed = Base64Text.read(parts[4]);
        } catch (MalformedException e) {
            throw new MalformedException("no signing key");
        }
        if (typed.length != 1 + VerifierKey.LENGTH) throw new MalformedException("no signing key");
        SigningKey read = new SigningKey(parts[2], KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!read.verifier.idText().equals(parts[3])) throw new MalformedException("the signing key is damaged");
        return read;
    }

    /** The JDK makes a key pair from 32 random bytes: here from these. */
    private static KeyPair pair(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** RFC 8032, section 5.1.2: y in little-endian order, the lowest bit of x on top. */
    private static byte[] raw(EdECPublicKey key) {
        byte[] big = key.getPoint().getY().toByteArray();
        byte[] raw = new byte[VerifierKey.LENGTH];
        for (int i = 0; i < Math.min(big.length, raw.length); i++) raw[i] = big[big.length - 1 - i];
        if (key.getPoint().isXOdd()) raw[raw.length - 1] |= (byte) 0x80;
        return raw;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The key as text, to be kept where only its owner can read it. */
    public String secret() {
        byte[] typed = new byte[1 + seed.length];
        typed[0] = verifier.type().number();
        System.arraycopy(seed, 0, typed, 1, seed.length);
        return PREFIX + verifier.name() + "+" + verifier.idText() + "+" + Base64Text.of(typed);
    }

    /** A log's signature of a text. */
    public NoteSignature sign(String text) {
        if (verifier.type() != KeyType.LOG) throw new IllegalStateException("a witness's key signs with a moment");
        return new NoteSignature(verifier.name(), verifier.id(), ed25519(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A witness's signature of a text as of a moment (cosignature/v1).
     *
     * @param at anything finer than a second is cut off
     */
    public NoteSignature cosign(String text, Instant at) {
        if (verifier.type() != KeyType.WITNESS) throw new IllegalStateException("a log's key signs without a moment");
        byte[] signature = ed25519(Cosignature.message(text, at.getEpochSecond()));
        byte[] timestamped = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(at.getEpochSecond())
                .put(signature)
                .array();
        return new NoteSignature(verifier.name(), verifier.id(), timestamped);
    }

    private byte[] ed25519(byte[] message) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that cannot sign", e);
        }
    }

    @Override
    public String toString() {
        return "the secret half of " + verifier;
    }

    /** Gives out the same bytes each time. */
    private static final class Fixed extends SecureRandom {
        private final transient byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
