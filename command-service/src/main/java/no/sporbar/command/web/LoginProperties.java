package no.sporbar.command.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose access tokens count, beside the tokens of named actors.
 *
 * @param issuer of the OpenID Connect provider; without one there are no such tokens
 * @param audience that a token must be made for
 * @param rolesClaim where roles stand
 * @param bodyClaim where the body stands on whose behalf somebody works
 */
@ConfigurationProperties("sporbar.login")
record LoginProperties(
        @Nullable String issuer,
        @DefaultValue("sporbar") String audience,
        @DefaultValue(Claims.ROLES) String rolesClaim,
        @DefaultValue(Claims.BODY) String bodyClaim) {
    LoginProperties {
        if (issuer != null && issuer.isBlank()) issuer = null;
    }
}
