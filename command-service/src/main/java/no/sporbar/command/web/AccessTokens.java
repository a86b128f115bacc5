package no.sporbar.command.web;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * The access tokens that the login signs (RFC 9068): whether one was made by it, for this service, and still counts. Only
 * algorithms with a public key are taken, so that no token is signed with something that everybody knows. The login is
 * looked for when the first token comes, so that neither has to start before the other.
 */
final class AccessTokens implements JwtDecoder {
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final LoginProperties login;
    private final JwtDecoder decoder;

    AccessTokens(LoginProperties login, String issuer, InstantSource clock) {
        this.login = login;
        this.decoder = new SupplierJwtDecoder(() -> decoder(login.audience(), issuer, clock));
    }

    private static JwtDecoder decoder(String audience, String issuer, InstantSource clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .validateType(false)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTypeValidator("at+jwt", "application/at+jwt", "JWT"),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                new NotExpired(clock))));
        return decoder;
    }

    @Override
    public Jwt decode(String token) {
        return decoder.decode(token);
    }

    Map<String, Object> claims(Jwt token) {
        Map<String, Object> said = token.getClaims();
        Object name = said.getOrDefault("name", said.get("preferred_username"));
        return Claims.of(
                requireNonNull(token.getSubject(), "checked when it was read"),
                name,
                said.get(login.rolesClaim()),
                said.get(login.bodyClaim()));
    }
}
