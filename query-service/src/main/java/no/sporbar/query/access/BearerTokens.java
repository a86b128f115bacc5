package no.sporbar.query.access;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;
import org.springframework.stereotype.Component;

/** Whose bearer token it is: one that the login has signed, or the secret of a named actor. Their shape tells them apart. */
@Component
class BearerTokens {
    private final OpaqueTokenAuthenticationProvider actors;
    private final Login login;

    BearerTokens(OperatorSettings operators, Login login) {
        this.actors = new OpaqueTokenAuthenticationProvider(new OperatorTokens(operators));
        this.login = login;
    }

    /** @throws AuthenticationException where nobody can be recognised by it */
    Authentication authenticate(Authentication asked) {
        boolean signed = asked instanceof BearerTokenAuthenticationToken bearer && isSigned(bearer.getToken());
        Authentication known = signed ? signed(asked) : actors.authenticate(asked);
        if (known == null) throw new InvalidBearerTokenException("nobody has this token");
        return known;
    }

    private static boolean isSigned(String token) {
        return token.chars().filter(c -> c == '.').count() == 2;
    }

    private Authentication signed(Authentication asked) {
        AccessTokens tokens = login.tokens();
        if (tokens == null) throw new InvalidBearerTokenException("there is no login here");
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(tokens);
        provider.setJwtAuthenticationConverter(token -> person(tokens, token));
        try {
            return provider.authenticate(asked);
        } catch (JwtDecoderInitializationException | AuthenticationServiceException e) {
            throw new LoginUnreachableException(e);
        }
    }

    private static BearerTokenAuthentication person(AccessTokens tokens, Jwt token) {
        return new BearerTokenAuthentication(
                new DefaultOAuth2AuthenticatedPrincipal(
                        token.getSubject(), tokens.claims(token), AuthorityUtils.NO_AUTHORITIES),
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        token.getTokenValue(),
                        token.getIssuedAt(),
                        token.getExpiresAt()),
                AuthorityUtils.NO_AUTHORITIES);
    }
}
