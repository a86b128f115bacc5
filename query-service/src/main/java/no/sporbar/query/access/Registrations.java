package no.sporbar.query.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * How this service is known to the login. It is found out when somebody first logs in, so that neither has to start
 * before the other, and found out again as long as the login does not answer.
 */
final class Registrations implements ClientRegistrationRepository {
    /** The only login there is. */
    static final String ID = "sporbar";

    private final LoginSettings settings;
    private volatile @Nullable ClientRegistration found;

    Registrations(LoginSettings settings) {
        this.settings = settings;
    }

    /** @throws LoginUnreachableException while the login does not answer */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) return null;
        ClientRegistration known = found;
        if (known == null) {
            known = find();
            found = known;
        }
        return known;
    }

    private ClientRegistration find() {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(Objects.requireNonNull(settings.issuer()))
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(secret())
                    .scope(settings.scopes())
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    // A code that was caught on its way is worth nothing, also where the client has a secret.
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new LoginUnreachableException(e);
        }
    }

    private String secret() {
        if (settings.clientSecretFile() == null) return Objects.requireNonNullElse(settings.clientSecret(), "");
        try {
            return Files.readString(settings.clientSecretFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
