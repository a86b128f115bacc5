package no.sporbar.programmefile;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * Where the command service is and as whom to speak to it.
 *
 * @param url its root, such as {@code http://127.0.0.1:8081}
 * @param token the actor's bearer token; the actor stands in every event that is recorded
 * @param language of every text: bokmål, nynorsk or English
 * @param patience for how long one request is repeated while the service cannot be reached
 */
public record ServiceAddress(URI url, String token, Locale language, Duration patience) {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    public ServiceAddress(URI url, String token, Locale language) {
        this(url, token, language, USUAL_PATIENCE);
    }

    URI resolve(String path) {
        String root = url.toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return url.toString();
    }
}
