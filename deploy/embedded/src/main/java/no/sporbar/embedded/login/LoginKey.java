package no.sporbar.embedded.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;
import no.sporbar.embedded.SecretFile;

/** What tokens are signed with: made at the first start and kept, so that a token outlives a restart. */
final class LoginKey {
    private static final int BITS = 2048;

    private LoginKey() {}

    /** The key in the file, which only its owner can read; made now if there is none. */
    static RSAKey in(Path file) {
        try {
            return RSAKey.parse(SecretFile.readOrCreate(file, LoginKey::make));
        } catch (ParseException e) {
            throw new IllegalStateException(file + " holds no key: delete it and start again", e);
        }
    }

    private static String make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
