package no.sporbar.query.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/**
 * Finds the actor that a bearer token belongs to. The files are read when somebody sends a token, so that it does not
 * matter which service starts first and a new token counts at once. No token is logged or kept, and how long a refusal
 * takes does not say how much of the token was right.
 */
final class OperatorTokens implements OpaqueTokenIntrospector {
    private static final Logger log = LoggerFactory.getLogger(OperatorTokens.class);
    /** A shorter one was made by hand, or cut short. */
    private static final int SHORTEST = 32;

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final OperatorSettings settings;

    OperatorTokens(OperatorSettings settings) {
        this.settings = settings;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        byte[] sent = digest(token);
        for (OperatorSettings.Actor actor : settings.actors()) {
            String kept = tokenOf(actor);
            if (kept != null && MessageDigest.isEqual(digest(kept), sent)) return principal(actor);
        }
        throw new BadOpaqueTokenException("no actor has this token");
    }

    private static OAuth2AuthenticatedPrincipal principal(OperatorSettings.Actor actor) {
        return new DefaultOAuth2AuthenticatedPrincipal(
                actor.id(),
                Map.of(Claims.SUBJECT, actor.id(), Claims.NAME, actor.name(), Claims.ROLES, actor.roles()),
                AuthorityUtils.NO_AUTHORITIES);
    }

    /** Null where the actor has no token, or one that cannot be trusted. */
    private @Nullable String tokenOf(OperatorSettings.Actor actor) {
        Path file = settings.tokensFolder().resolve(actor.id() + ".token");
        try {
            if (POSIX && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                log.error("{} is not used: it can be read by others than its owner (chmod 600 it)", file);
                return null;
            }
            String token = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return token.length() < SHORTEST ? null : token;
        } catch (NoSuchFileException notYet) {
            return null;
        } catch (IOException e) {
            log.error("{} cannot be read", file, e);
            return null;
        }
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
