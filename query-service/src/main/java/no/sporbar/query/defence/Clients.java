package no.sporbar.query.defence;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import no.sporbar.limits.ClientAddress;
import org.springframework.stereotype.Component;

/** Who asks, as a key to count by. */
@Component
class Clients {
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final ClientAddress addresses;

    Clients(LimitSettings settings) {
        this.addresses = new ClientAddress(settings.trustedProxies());
    }

    /** By the machine. */
    String address(HttpServletRequest request) {
        String forwarded = String.join(",", Collections.list(request.getHeaders(FORWARDED_FOR)));
        return addresses.of(request.getRemoteAddr(), forwarded);
    }

    /** By who is logged in; else by the machine. */
    String sender(HttpServletRequest request) {
        Principal known = request.getUserPrincipal();
        return known == null ? "address " + address(request) : "subject " + known.getName();
    }
}
