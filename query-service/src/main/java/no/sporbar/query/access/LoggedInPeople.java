package no.sporbar.query.access;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;

/** Who it is that the login has let in. Their roles stand in the ID token, or else in the access token. */
final class LoggedInPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedInPeople.class);

    private final LoginSettings settings;
    private final AccessTokens tokens;

    LoggedInPeople(LoginSettings settings, AccessTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Object roles = request.getIdToken().getClaims().get(settings.rolesClaim());
        return roles != null
                ? person(request.getIdToken(), roles)
                : again(request.getIdToken(), request.getAccessToken());
    }

    /** Who was let in before, with the roles that an access token now says. */
    OidcUser again(OidcIdToken before, OAuth2AccessToken token) {
        return person(before, inAccessToken(token.getTokenValue()));
    }

    private OidcUser person(OidcIdToken token, @Nullable Object roles) {
        Map<String, Object> claims = tokens.claims(
                requireNonNull(token.getSubject(), "OpenID Connect has it in every one"), token.getClaims(), roles);
        return new DefaultOidcUser(List.of(new SimpleGrantedAuthority("LOGGED_IN")), token, new OidcUserInfo(claims));
    }

    private @Nullable Object inAccessToken(String token) {
        try {
            return Objects.requireNonNull(tokens.decode(token)).getClaims().get(settings.rolesClaim());
        } catch (JwtException e) {
            LOG.warn("Somebody who logged in has no roles: neither token has the claim {}", settings.rolesClaim(), e);
            return null;
        }
    }
}
