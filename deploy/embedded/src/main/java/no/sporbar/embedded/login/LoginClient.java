package no.sporbar.embedded.login;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The pages of Sporbar, as the login knows them. */
final class LoginClient {
    private static final String RETURN = "/login/oauth2/code/sporbar";
    private static final Duration REFRESH_TOKEN = Duration.ofHours(8);
    /** A browser on this machine may have been told either. */
    private static final List<String> HOSTS = List.of("http://127.0.0.1", "http://localhost");

    private LoginClient() {}

    static RegisteredClient of(String secret, Duration accessToken) {
        return RegisteredClient.withId(
                        UUID.nameUUIDFromBytes(LocalLogin.CLIENT.getBytes()).toString())
                .clientId(LocalLogin.CLIENT)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                // On 127.0.0.1 any port counts (RFC 8252, 7.3).
                .redirectUri(HOSTS.getFirst() + RETURN)
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(accessToken)
                        .refreshTokenTimeToLive(REFRESH_TOKEN)
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    /** The same client where its pages are at this port. */
    static RegisteredClient serving(RegisteredClient client, int port) {
        return RegisteredClient.from(client)
                .redirectUris(uris -> HOSTS.forEach(host -> uris.add(host + ":" + port + RETURN)))
                .postLogoutRedirectUris(uris -> HOSTS.forEach(host -> uris.add(host + ":" + port + "/")))
                .build();
    }
}
