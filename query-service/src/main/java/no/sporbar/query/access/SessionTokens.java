package no.sporbar.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** The access token of a session: what the login gave, or what it gives for it once that has ended. */
@Component
class SessionTokens {
    /** So that a token does not end on its way. */
    private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);

    private final DefaultOAuth2AuthorizedClientManager clients;
    private final Clock clock;

    SessionTokens(Login login, Clock clock) {
        this.clock = clock;
        clients = new DefaultOAuth2AuthorizedClientManager(login.registrations(), login.clients());
        RefreshTokenOAuth2AuthorizedClientProvider refreshing = new RefreshTokenOAuth2AuthorizedClientProvider();
        refreshing.setClock(clock);
        refreshing.setClockSkew(BEFORE_THE_END);
        clients.setAuthorizedClientProvider(refreshing);
    }

    /** @throws LoginAgainException where it has ended and there is no other */
    String of(OAuth2AuthenticationToken who) {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = current.getRequest();
        // A login may take a refresh token once: two pages of one session must not both send it.
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            OAuth2AuthorizedClient client = authorized(who, request, current.getResponse());
            if (client == null) throw new LoginAgainException("there is no access token");
            Instant until = client.getAccessToken().getExpiresAt();
            if (until != null && !clock.instant().isBefore(until))
                throw new LoginAgainException("it ended at " + until);
            return client.getAccessToken().getTokenValue();
        }
    }

    private @Nullable OAuth2AuthorizedClient authorized(
            OAuth2AuthenticationToken who, HttpServletRequest request, @Nullable HttpServletResponse response) {
        try {
            return clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Registrations.ID)
                    .principal(who)
                    .attribute(HttpServletRequest.class.getName(), request)
                    .attribute(HttpServletResponse.class.getName(), Objects.requireNonNull(response))
                    .build());
        } catch (ClientAuthorizationException e) {
            throw new LoginAgainException(String.valueOf(e.getMessage()));
        }
    }
}
