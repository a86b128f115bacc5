package no.sporbar.embedded.login;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What tokens say of a demo user: the same claims that the services read from any provider. Access tokens are as RFC 9068 has them. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final String audience;
    private final Map<String, List<String>> changed = new ConcurrentHashMap<>();

    Claims(String audience) {
        this.audience = audience;
    }

    /** From now on tokens say other roles of somebody than those they began with. */
    void give(DemoUser user, List<String> roles) {
        changed.put(user.id(), List.copyOf(roles));
    }

    @Override
    public void customize(JwtEncodingContext context) {
        boolean access = context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN);
        if (!access
                && !OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) return;
        DemoUser user = DemoLogin.user(Objects.requireNonNull(context.<Authentication>getPrincipal())
                        .getName())
                .orElseThrow();
        context.getClaims()
                .claim("name", user.name())
                .claim("sporbar_roles", changed.getOrDefault(user.id(), user.roles()))
                .claim("sporbar_body", user.body());
        if (!access) return;
        context.getJwsHeader().type("at+jwt");
        context.getClaims()
                .audience(List.of(audience))
                .claim("client_id", context.getRegisteredClient().getClientId());
    }
}
