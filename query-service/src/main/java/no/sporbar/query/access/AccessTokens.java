package no.sporbar.query.access;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * The access tokens that the login signs (RFC 9068): whether one was made by it, for this service, and still counts. Only
 * algorithms with a public key are taken, so that no token is signed with something that everybody knows.
 */
final class AccessTokens implements JwtDecoder {
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final LoginSettings settings;
    private final JwtDecoder decoder;

    AccessTokens(LoginSettings settings, String issuer, Clock clock) {
        this.settings = settings;
        this.decoder = new SupplierJwtDecoder(() -> decoder(settings, issuer, clock));
    }

    private static JwtDecoder decoder(LoginSettings settings, String issuer, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .validateType(false)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTypeValidator("at+jwt", "application/at+jwt", "JWT"),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                new NotExpired(clock))));
        return decoder;
    }

    @Override
    public Jwt decode(String token) throws JwtException {
        return decoder.decode(token);
    }

    /** The same claims under the names that this service knows them by. */
    Map<String, Object> claims(Jwt token) {
        return claims(
                requireNonNull(token.getSubject(), "checked when it was read"),
                token.getClaims(),
                token.getClaims().get(settings.rolesClaim()));
    }

    Map<String, Object> claims(String subject, Map<String, Object> said, @Nullable Object roles) {
        return Map.of(
                Claims.SUBJECT,
                subject,
                Claims.NAME,
                text(said, Claims.NAME, text(said, "preferred_username", subject)),
                Claims.ROLES,
                roles == null ? List.of() : roles,
                Claims.BODY,
                text(said, settings.bodyClaim(), ""));
    }

    private static String text(Map<String, Object> said, String claim, String otherwise) {
        return said.get(claim) instanceof String text && !text.isBlank() ? text : otherwise;
    }
}
