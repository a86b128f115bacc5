package no.sporbar.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Who asks. */
@Component
public class People {
    private final SessionTokens tokens;

    People(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** Who has sent the current request; null: nobody is logged in. */
    public @Nullable Person current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static @Nullable Person of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) return null;
        return authentication.getPrincipal() instanceof OAuth2AuthenticatedPrincipal principal
                ? Claims.person(principal.getAttributes())
                : null;
    }

    /**
     * Who has sent the current request, where they have the role. Nobody is sent to the login, somebody else is refused.
     *
     * @param programme null asks for the role in all programmes
     */
    public Person require(Role role, @Nullable String programme) {
        Person person = current();
        if (person == null) throw new AuthenticationCredentialsNotFoundException("nobody is logged in");
        if (!person.may(role, programme))
            throw new AuthorizationDeniedException("lacks " + role.code(), new Missing(List.of(role), programme));
        return person;
    }

    /**
     * The bearer token for the command-service; null: nobody is logged in. Whose token is used up is sent to the login, and
     * back.
     */
    public @Nullable String accessToken() {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case AbstractOAuth2TokenAuthenticationToken<?> bearer ->
                bearer.getToken().getTokenValue();
            case OAuth2AuthenticationToken session -> tokens.of(session);
            case null, default -> null;
        };
    }

    /**
     * What a page that is kept by a browser depends on beside its facts: a page for one who is logged in carries their
     * name, what they may do, and a token of their session. Empty where nobody is.
     */
    public String variant(HttpServletRequest request) {
        Person person = current();
        HttpSession session = person == null ? null : request.getSession(false);
        return session == null ? "" : Integer.toHexString(Objects.hash(session.getId(), person));
    }
}
