package no.sporbar.query.access;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClient;

/** What the login gives for a refresh token: the next tokens, and who it now says that somebody is. */
final class Renewal {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The first is what the token client says where nothing came that it could read. */
    private static final Set<String> NO_ANSWER =
            Set.of("invalid_token_response", OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE);

    private final RestClientRefreshTokenTokenResponseClient exchange = new RestClientRefreshTokenTokenResponseClient();
    private final OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
    private final LoggedInPeople people;

    Renewal(LoggedInPeople people) {
        this.people = people;
        exchange.setRestClient(patient());
    }

    /** Every page of a session waits for the answer, so it is not waited for without end. */
    private static RestClient patient() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(requests)
                .messageConverters(
                        List.of(new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** Somebody who is still logged in. */
    record Renewed(OAuth2AuthorizedClient client, OAuth2AuthenticationToken who) {}

    /**
     * The same person as the login now knows them.
     *
     * @throws LoginAgainException where it knows them no longer, or there is nothing to exchange
     * @throws LoginUnreachableException where it does not say
     */
    Renewed of(OAuth2AuthenticationToken who, @Nullable OAuth2AuthorizedClient client) {
        if (client == null || client.getRefreshToken() == null || !(who.getPrincipal() instanceof OidcUser before))
            throw new LoginAgainException("there is nothing to exchange for another token");
        ClientRegistration login = client.getClientRegistration();
        OAuth2AccessTokenResponse given =
                given(new OAuth2RefreshTokenGrantRequest(login, client.getAccessToken(), client.getRefreshToken()));
        OidcUser now = person(before, login, given);
        return new Renewed(
                new OAuth2AuthorizedClient(login, who.getName(), given.getAccessToken(), given.getRefreshToken()),
                new OAuth2AuthenticationToken(now, now.getAuthorities(), who.getAuthorizedClientRegistrationId()));
    }

    private OAuth2AccessTokenResponse given(OAuth2RefreshTokenGrantRequest asked) {
        try {
            return exchange.getTokenResponse(asked);
        } catch (OAuth2AuthorizationException e) {
            if (NO_ANSWER.contains(e.getError().getErrorCode())) throw new LoginUnreachableException(e);
            throw new LoginAgainException("the login says " + e.getError().getErrorCode());
        }
    }

    /** By a new ID token; where the login gave none, what they may do stands in the access token. */
    private OidcUser person(OidcUser before, ClientRegistration login, OAuth2AccessTokenResponse given) {
        if (!(given.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String text))
            return people.again(before.getIdToken(), given.getAccessToken());
        OidcIdToken token = idToken(login, text);
        if (!Objects.equals(before.getSubject(), token.getSubject()))
            throw new LoginAgainException("the login names another person");
        return people.loadUser(new OidcUserRequest(login, given.getAccessToken(), token));
    }

    private OidcIdToken idToken(ClientRegistration login, String text) {
        try {
            Jwt token = decoders.createDecoder(login).decode(text);
            return new OidcIdToken(text, token.getIssuedAt(), token.getExpiresAt(), token.getClaims());
        } catch (JwtException e) {
            throw new LoginAgainException("the login gave an ID token that does not count");
        }
    }
}
