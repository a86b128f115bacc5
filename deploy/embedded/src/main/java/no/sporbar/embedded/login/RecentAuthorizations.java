package no.sporbar.embedded.login;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Who has been let in lately; the longest ago is forgotten first. */
final class RecentAuthorizations implements OAuth2AuthorizationService {
    private static final int MOST = 1000;

    private final OAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
    private final Map<String, OAuth2Authorization> recent = new LinkedHashMap<>();

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        kept.save(authorization);
        recent.put(authorization.getId(), authorization);
        if (recent.size() > MOST) remove(recent.values().iterator().next());
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        recent.remove(authorization.getId());
        OAuth2Authorization now = kept.findById(authorization.getId());
        if (now != null) kept.remove(now);
    }

    /** Whoever somebody has let act for them is let in no more. */
    synchronized void forget(String user) {
        recent.values().stream()
                .filter(authorization -> authorization.getPrincipalName().equals(user))
                .toList()
                .forEach(this::remove);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return kept.findByToken(token, type);
    }
}
