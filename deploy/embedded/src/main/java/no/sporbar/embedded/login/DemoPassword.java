package no.sporbar.embedded.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import no.sporbar.embedded.SecretFile;

/**
 * The one password of all demo users: made at the first start, 100 random bits, kept in a file that only its owner can
 * read and that says who there is. As long as nobody guesses, a plain comparison is enough.
 */
final class DemoPassword {
    private static final String BEFORE = "password: ";
    /** No letters that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int IN_A_GROUP = 5;

    private final Path file;

    private DemoPassword(Path file) {
        this.file = file;
    }

    /** The password in the file, made now if there is none. */
    static DemoPassword in(Path file) {
        SecretFile.readOrCreate(file, DemoPassword::lines);
        return new DemoPassword(file);
    }

    Path file() {
        return file;
    }

    /** Read each time, so that nothing holds it. */
    String text() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(BEFORE))
                    .map(line -> line.substring(BEFORE.length()).strip())
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException(file + " holds no password: delete it and start again"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean is(String said) {
        return MessageDigest.isEqual(digest(said.strip()), digest(text()));
    }

    private static String lines() {
        StringBuilder lines =
                new StringBuilder("# Everybody who can log in to this local Sporbar, with one password.\n");
        for (DemoUser user : DemoUser.ALL)
            lines.append("# ")
                    .append(user.name())
                    .append(": ")
                    .append(String.join(", ", user.roles()))
                    .append('\n');
        return lines.append(BEFORE).append(random()).toString();
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_A_GROUP; i++) {
            if (i > 0 && i % IN_A_GROUP == 0) text.append('-');
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
