package no.sporbar.query.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The login that people come through, where one is set up. */
@Component
public class Login {
    private final LoginSettings settings;
    private final Registrations registrations;
    private final @Nullable AccessTokens tokens;
    /** What the login gives somebody lives as long as their session, and nowhere else. */
    private final OAuth2AuthorizedClientRepository clients = new HttpSessionOAuth2AuthorizedClientRepository();

    Login(LoginSettings settings, Clock clock) {
        this.settings = settings;
        this.registrations = new Registrations(settings);
        this.tokens = settings.issuer() == null ? null : new AccessTokens(settings, settings.issuer(), clock);
    }

    /** Whether anybody can log in. */
    public boolean isOffered() {
        return settings.issuer() != null;
    }

    /** Where to log in and come back; null where nobody can. */
    public @Nullable String url(String contextPath, String back) {
        return isOffered() ? contextPath + "/login?to=" + UriUtils.encode(back, StandardCharsets.UTF_8) : null;
    }

    /** Where it stands who can log in to a local run; null where this is none. */
    public @Nullable Path demoUsers() {
        return settings.demoUsers();
    }

    /** Whom to ask for a role, where that is set. */
    public @Nullable String whomToAsk() {
        return settings.whomToAsk();
    }

    ClientRegistrationRepository registrations() {
        return registrations;
    }

    OAuth2AuthorizedClientRepository clients() {
        return clients;
    }

    @Nullable
    AccessTokens tokens() {
        return tokens;
    }
}
