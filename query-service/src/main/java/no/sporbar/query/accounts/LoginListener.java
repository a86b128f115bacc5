package no.sporbar.query.accounts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/** Hears from Spring Security who comes and goes. Bearer tokens are no logins: they come with every request. */
@Component
class LoginListener {
    private static final String ROLES = "sporbar_roles";

    private final LoginLog log;

    LoginListener(LoginLog log) {
        this.log = log;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent event) {
        add(event.getAuthentication(), "logged-in");
    }

    @EventListener
    void loggedOut(LogoutSuccessEvent event) {
        add(event.getAuthentication(), "logged-out");
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        log.add(null, null, List.of(), "failed: " + code(event.getException()));
    }

    private void add(Authentication who, String outcome) {
        log.add(who.getName(), name(who), roles(who), outcome);
    }

    private static List<String> roles(Authentication who) {
        Object said = who.getPrincipal() instanceof OAuth2AuthenticatedPrincipal principal
                ? principal.getAttribute(ROLES)
                : null;
        return said instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable String name(Authentication who) {
        return who.getPrincipal() instanceof OAuth2AuthenticatedPrincipal principal
                ? principal.getAttribute("name")
                : null;
    }

    private static String code(Exception e) {
        return e instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : e.getClass().getSimpleName();
    }
}
