package no.sporbar.query.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token counts from when it says, until when it says; one that never ends counts never. Clocks may differ a little. */
final class NotExpired implements OAuth2TokenValidator<Jwt> {
    static final String CODE = "access.token-expired";
    static final Duration SKEW = Duration.ofSeconds(30);

    private final Clock clock;

    NotExpired(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant now = clock.instant();
        Instant until = token.getExpiresAt();
        if (until == null) return refused("access.no-token", "it never ends");
        if (now.minus(SKEW).isAfter(until)) return refused(CODE, "it ended at " + until);
        Instant from = token.getNotBefore();
        if (from != null && now.plus(SKEW).isBefore(from)) return refused("access.no-token", "it begins at " + from);
        return OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult refused(String code, String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(code, why, null));
    }
}
