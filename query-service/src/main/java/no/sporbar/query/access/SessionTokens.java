package no.sporbar.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The access token of a session. Where it was about to end, {@link SessionRenewal} has had another made before this is asked. */
@Component
class SessionTokens {
    private final Login login;
    private final Clock clock;

    SessionTokens(Login login, Clock clock) {
        this.login = login;
        this.clock = clock;
    }

    /** @throws LoginAgainException where it has ended and there is no other */
    String of(OAuth2AuthenticationToken who) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        OAuth2AuthorizedClient client = login.clients().loadAuthorizedClient(Registrations.ID, who, request);
        if (client == null) throw new LoginAgainException("there is no access token");
        Instant until = client.getAccessToken().getExpiresAt();
        if (until != null && !clock.instant().isBefore(until)) throw new LoginAgainException("it ended at " + until);
        return client.getAccessToken().getTokenValue();
    }
}
