package no.sporbar.command.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher.MatchResult;

/**
 * The one table of which address asks for which role. The first line that fits counts, and what no line names is
 * refused. {@code {programme}} in an address says where the role must hold; without it, in all programmes.
 */
final class Rules implements AuthorizationManager<RequestAuthorizationContext> {
    /** A line that is no question of roles. */
    private static final String EVERYBODY = "everybody";

    private static final List<Rule> TABLE = List.of(
            // Which of the two a command takes is looked at when its name is known.
            new Rule(POST, "/api/programmes/{programme}/commands/*", "recorder", "approver"),
            new Rule(POST, "/api/programmes/{programme}/rehearsals", "recorder", "approver"),
            new Rule(GET, "/api/programmes/{programme}/personal-data/*", "recorder", "auditor"),
            new Rule(GET, "/api/programmes/{programme}/personal-data-accesses", "auditor"),
            new Rule(GET, "/api/personal-data-accesses", "auditor"),
            new Rule(GET, "/actuator/sbom/**", "operator"),
            new Rule(POST, "/api/ledger/key-rotations", "operator"),
            new Rule(POST, "/api/ledger/rechecks", "operator"),
            // A witness asks whose checkpoint it is, not who sends it.
            new Rule(POST, "/witness/add-checkpoint", EVERYBODY),
            new Rule(GET, "/api/commands", EVERYBODY),
            new Rule(GET, "/api/commands/*", EVERYBODY),
            new Rule(GET, "/v3/api-docs/**", EVERYBODY),
            new Rule(GET, "/actuator/health/**", EVERYBODY),
            new Rule(GET, "/actuator/info", EVERYBODY),
            new Rule(GET, "/actuator/prometheus", EVERYBODY));

    private record Rule(PathPatternRequestMatcher address, List<String> anyOf) {
        Rule(HttpMethod method, String path, String... anyOf) {
            this(PathPatternRequestMatcher.withDefaults().matcher(method, path), List.of(anyOf));
        }
    }

    /** The role that lets whoever these claims are about do what they ask; null where none of theirs does. */
    static @Nullable String role(HttpServletRequest request, Map<String, Object> claims) {
        for (Rule rule : TABLE) {
            MatchResult match = rule.address().matcher(request);
            if (match.isMatch())
                return Claims.role(claims, rule.anyOf(), match.getVariables().get("programme"));
        }
        return null;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        for (Rule rule : TABLE)
            if (rule.address().matches(context.getRequest()))
                return new AuthorizationDecision(rule.anyOf().contains(EVERYBODY) || hasRole(who.get()));
        return new AuthorizationDecision(false);
    }

    /** Whoever has the role was given it when they were recognised. */
    private static boolean hasRole(Authentication authentication) {
        return authentication.getPrincipal() instanceof OAuth2AuthenticatedPrincipal principal
                && principal.getAttribute(Claims.ROLE) != null;
    }
}
