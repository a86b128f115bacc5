package no.sporbar.embedded.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import no.sporbar.embedded.login.DemoUser;
import no.sporbar.embedded.login.LocalLogin;

/** Access tokens signed with the local login's own key, right but for what a test makes wrong about them. */
public final class SignedTokens {
    private final String issuer;
    private final RSAKey key;

    /** @param key the file that the login keeps it in */
    public SignedTokens(String issuer, Path key) {
        try {
            this.issuer = issuer;
            this.key = RSAKey.parse(Files.readString(key));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the login would make it now. */
    public String of(DemoUser user) {
        return of(user, _ -> {});
    }

    /** As the login would make it now, but for this. */
    public String of(DemoUser user, Consumer<JWTClaimsSet.Builder> wrong) {
        return signed(claims(user, wrong));
    }

    /** Signed by nobody. */
    public String unsigned(DemoUser user) {
        return new PlainJWT(claims(user, _ -> {})).serialize();
    }

    /** Signed with what everybody knows: the public half of the key. */
    public String signedWithThePublicKey(DemoUser user) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims(user, _ -> {}));
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(new JOSEObjectType("at+jwt"))
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claims(DemoUser user, Consumer<JWTClaimsSet.Builder> wrong) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(user.id())
                .audience(List.of(LocalLogin.AUDIENCE))
                .issueTime(Date.from(now.minusSeconds(300)))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("name", user.name())
                .claim("sporbar_roles", user.roles())
                .claim("sporbar_body", user.body());
        wrong.accept(claims);
        return claims.build();
    }
}
