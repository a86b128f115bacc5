package no.sporbar.query.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people log in. Without an issuer nobody can, and nothing can be written by a browser.
 *
 * @param issuer of the OpenID Connect provider, whose addresses are found below it
 * @param clientId as which this service is known there
 * @param clientSecretFile holds the secret that goes with it, and nothing else
 * @param clientSecret the secret itself, for an environment that has no files
 * @param audience that an access token must be made for
 * @param scopes that are asked for
 * @param rolesClaim where roles stand
 * @param bodyClaim where the body stands on whose behalf somebody works
 * @param longest how long a session lasts at most
 * @param idle how long a session lasts that is not used
 * @param refresh how often the login is asked anew what somebody who is logged in may do
 * @param demoUsers where it stands who can log in to a local run, and with which password; null elsewhere
 * @param whomToAsk for a role, as it is said to whoever lacks one
 */
@ConfigurationProperties("sporbar.login")
record LoginSettings(
        @Nullable String issuer,
        @DefaultValue("sporbar-web") String clientId,
        @Nullable Path clientSecretFile,
        @Nullable String clientSecret,
        @DefaultValue("sporbar") String audience,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue(Claims.ROLES) String rolesClaim,
        @DefaultValue(Claims.BODY) String bodyClaim,
        @DefaultValue("8h") Duration longest,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("5m") Duration refresh,
        @Nullable Path demoUsers,
        @Nullable String whomToAsk) {
    LoginSettings {
        if (issuer != null && issuer.isBlank()) issuer = null;
    }

    /** Nobody logs in. */
    static LoginSettings none() {
        return at(null, "sporbar-web", null);
    }

    /** Everything as it is when nothing more is said. */
    static LoginSettings at(@Nullable String issuer, String client, @Nullable String secret) {
        return new LoginSettings(
                issuer,
                client,
                null,
                secret,
                "sporbar",
                List.of("openid", "profile"),
                Claims.ROLES,
                Claims.BODY,
                Duration.ofHours(8),
                Duration.ofMinutes(30),
                Duration.ofMinutes(5),
                null,
                null);
    }
}
