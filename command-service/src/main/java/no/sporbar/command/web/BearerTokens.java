package no.sporbar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/**
 * Whose bearer token it is: one that the login has signed, or the secret of a named actor. Their shape tells them apart.
 * The principal's attributes are {@link Claims}, with the one role that lets them do what they ask.
 */
@Component
final class BearerTokens implements AuthenticationManagerResolver<HttpServletRequest> {
    private final OpaqueTokenIntrospector actors;
    private final @Nullable AccessTokens signed;

    BearerTokens(OpaqueTokenIntrospector actors, LoginProperties login, InstantSource clock) {
        this.actors = actors;
        this.signed = login.issuer() == null ? null : new AccessTokens(login, login.issuer(), clock);
    }

    @Override
    public AuthenticationManager resolve(HttpServletRequest request) {
        return asked -> authenticate(((BearerTokenAuthenticationToken) asked).getToken(), request);
    }

    private Authentication authenticate(String token, HttpServletRequest request) {
        if (token.chars().filter(c -> c == '.').count() == 2) return bySignature(token, request);
        try {
            return known(actors.introspect(token).getAttributes(), access(token, null), request);
        } catch (BadOpaqueTokenException e) {
            throw new InvalidBearerTokenException("nobody has this token", e);
        }
    }

    private Authentication bySignature(String token, HttpServletRequest request) {
        if (signed == null) throw new InvalidBearerTokenException("there is no login here");
        try {
            Jwt jwt = signed.decode(token);
            return known(signed.claims(jwt), access(token, jwt), request);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException(String.valueOf(e.getMessage()), e);
        } catch (JwtException | JwtDecoderInitializationException | AuthenticationServiceException e) {
            throw new LoginUnreachableException(e);
        }
    }

    private static Authentication known(
            Map<String, Object> claims, OAuth2AccessToken token, HttpServletRequest request) {
        Map<String, Object> attributes = new HashMap<>(claims);
        String role = Rules.role(request, claims);
        if (role != null) attributes.put(Claims.ROLE, role);
        return new BearerTokenAuthentication(
                new DefaultOAuth2AuthenticatedPrincipal(
                        (String) claims.get(Claims.SUBJECT), attributes, AuthorityUtils.NO_AUTHORITIES),
                token,
                AuthorityUtils.NO_AUTHORITIES);
    }

    private static OAuth2AccessToken access(String token, @Nullable Jwt jwt) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                token,
                jwt == null ? null : jwt.getIssuedAt(),
                jwt == null ? null : jwt.getExpiresAt());
    }
}
