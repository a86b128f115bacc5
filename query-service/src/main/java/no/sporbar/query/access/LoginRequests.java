package no.sporbar.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import no.sporbar.query.web.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.servlet.LocaleResolver;

/** Sends whoever asks for {@code /login} to the login, in their language, and remembers where they want to go. */
final class LoginRequests implements OAuth2AuthorizationRequestResolver {
    private static final Logger LOG = LoggerFactory.getLogger(LoginRequests.class);
    private static final String PATH = "/login";
    private static final String TO = "sporbar.login.to";
    /** Long enough to find one's password; whoever only begins to log in leaves nothing behind for longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final LocaleResolver languages;

    LoginRequests(ClientRegistrationRepository registrations, LocaleResolver languages) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, PATH);
        this.languages = languages;
    }

    /** Null for every other address, and while the login does not answer: then the page at this address says so. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getServletPath().equals(PATH)
                ? resolve(request, Registrations.ID)
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        try {
            OAuth2AuthorizationRequest login = requests.resolve(request, id);
            if (login == null) return null;
            remember(request);
            String language = Language.of(languages.resolveLocale(request)).code();
            return OAuth2AuthorizationRequest.from(login)
                    .additionalParameters(parameters -> parameters.put("ui_locales", language))
                    .build();
        } catch (LoginUnreachableException e) {
            LOG.error("Nobody can log in: {}", e.getMessage(), e.getCause());
            return null;
        }
    }

    private static void remember(HttpServletRequest request) {
        boolean begins = request.getSession(false) == null;
        HttpSession session = request.getSession();
        if (begins) session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        session.setAttribute(TO, LocalPath.of(request.getParameter("to")));
    }

    /** Where the one who has logged in wanted to go; asked once. */
    static String wanted(HttpSession session) {
        String to = (String) session.getAttribute(TO);
        session.removeAttribute(TO);
        return LocalPath.of(to);
    }
}
