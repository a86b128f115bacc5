package no.sporbar.query.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets with a key that is not in the database (AES-256-GCM), so that a copy of the database signs nothing. Each
 * seal is of one webhook: put beside another it does not open. The key is in a file that only its owner can read.
 */
final class SecretSeal {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random;

    SecretSeal(Path file, SecureRandom random) {
        this.file = file.toAbsolutePath();
        this.random = random;
    }

    byte[] seal(String webhook, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, webhook, keyOrNew(), nonce, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException where the key is another, or cannot be trusted */
    byte[] open(String webhook, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return run(Cipher.DECRYPT_MODE, webhook, key(), nonce, rest);
    }

    private static byte[] run(int mode, String webhook, byte[] key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(webhook.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret of webhook " + webhook + " does not open with this key", e);
        }
    }

    private byte[] keyOrNew() {
        if (!Files.exists(file)) make();
        return key();
    }

    private byte[] key() {
        try {
            if (POSIX && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file)))
                throw new IllegalStateException(file + " can be read by others than its owner: chmod 600 it");
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != KEY_BYTES) throw new IllegalStateException(file + " holds no key of 32 bytes");
            return key;
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /** Another instance may make it at the same time: then there is one, and it is that one's. */
    private void make() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        ByteBuffer text = StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(key) + "\n");
        try {
            Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
            try (FileChannel out = FileChannel.open(
                    file,
                    EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    ownerOnly("rw-------"))) {
                while (text.hasRemaining()) out.write(text);
                out.force(true);
            }
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
