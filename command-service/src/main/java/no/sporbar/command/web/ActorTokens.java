package no.sporbar.command.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.BodyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/**
 * One bearer token for each named actor: made at the first start, 256 random bits, kept in a file that only its owner can
 * read. The token itself is never logged and never held in memory after the start, only its SHA-256.
 */
final class ActorTokens implements OpaqueTokenIntrospector {
    private static final Logger LOG = LoggerFactory.getLogger(ActorTokens.class);
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Map<String, OAuth2AuthenticatedPrincipal> byDigest = new HashMap<>();

    ActorTokens(ActorProperties properties) {
        try {
            folder(properties.tokensFolder());
            for (ActorProperties.Actor actor : properties.actors()) {
                String token = token(properties.tokensFolder().resolve(actor.id() + ".token"));
                byDigest.put(digest(token), principal(actor));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        OAuth2AuthenticatedPrincipal principal = byDigest.get(digest(token));
        if (principal == null) throw new BadOpaqueTokenException("no actor has this token");
        return principal;
    }

    private static OAuth2AuthenticatedPrincipal principal(ActorProperties.Actor actor) {
        String body = actor.onBehalfOf() == null ? null : new BodyId(actor.onBehalfOf()).value();
        return new DefaultOAuth2AuthenticatedPrincipal(
                actor.id(), Claims.of(actor.id(), actor.name(), actor.roles(), body), AuthorityUtils.NO_AUTHORITIES);
    }

    private static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder);
        if (POSIX) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static String token(Path file) throws IOException {
        if (!Files.exists(file)) create(file);
        if (POSIX && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file)))
            throw new IllegalStateException(
                    file + " can be read by others than its owner: chmod 600 it, or delete it and "
                            + "a new token is made at the next start");
        String token = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (token.length() < BYTES) throw new IllegalStateException(file + " holds no token");
        return token;
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        FileAttribute<?>[] attributes = POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try {
            // Whole or not at all: a token cut short by a crash would lock its actor out.
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".token", attributes);
            Files.writeString(draft, token + "\n", StandardCharsets.US_ASCII);
            Files.move(draft, file);
            LOG.info(
                    "A token was made for {} in {}",
                    file.getFileName().toString().replace(".token", ""),
                    file);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("Another start made {} first", file);
        }
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
