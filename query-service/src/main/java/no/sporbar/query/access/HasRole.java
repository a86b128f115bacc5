package no.sporbar.query.access;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Asks whether somebody has one of the roles, in the programme that stands in the address. */
final class HasRole implements AuthorizationManager<RequestAuthorizationContext> {
    private final List<Role> anyOf;

    HasRole(List<Role> anyOf) {
        this.anyOf = anyOf;
    }

    /** Lets the table decide about every address. */
    static void apply(
            List<Rules.Rule> table,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (Rules.Rule rule : table)
            requests.requestMatchers(rule.method(), rule.path()).access(new HasRole(rule.anyOf()));
        requests.anyRequest().access(new HasRole(List.of()));
    }

    @Override
    public AuthorizationResult authorize(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        Missing missing = new Missing(anyOf, context.getVariables().get("programme"));
        return anyOf.contains(Role.READER) || !missing.to(People.of(who.get()))
                ? new AuthorizationDecision(true)
                : missing;
    }
}
