package no.sporbar.command.web;

import java.util.List;
import java.util.Map;
import no.sporbar.command.catalogue.CommandCatalogue;
import no.sporbar.events.Actor;
import no.sporbar.events.BodyId;
import no.sporbar.events.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.stereotype.Component;

/** Who acts, as the token says it: the same attributes whether it is a named actor's own token or one of a login. */
@Component
final class Acting {
    private static final int LONGEST_NAME = 200;

    private final CommandCatalogue catalogue;

    Acting(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The actor in the role that a command takes.
     *
     * @throws AccessDeniedException where they do not have that role in the programme
     * @throws MalformedHeaderException where the token names a body by something that is no id
     */
    Actor sending(String command, String programme, Authentication who) {
        CommandCatalogue.Kind kind = catalogue.named(command);
        String role = kind == null ? Actor.RECORDER : kind.says().role();
        if (Claims.role(attributes(who), List.of(role), programme) == null) throw new AccessDeniedException(role);
        return as(role, who);
    }

    private static Map<String, Object> attributes(Authentication who) {
        return who.getPrincipal() instanceof OAuth2AuthenticatedPrincipal principal
                ? principal.getAttributes()
                : Map.of();
    }

    static Actor as(String role, Authentication who) {
        Map<String, Object> attributes = attributes(who);
        return new Actor(who.getName(), name(attributes.get(Claims.NAME)), role, body(attributes.get(Claims.BODY)));
    }

    /** What stands in the ledger for ever is text that can be shown. */
    private static @Nullable String name(@Nullable Object name) {
        if (!(name instanceof String text)) return null;
        String shown = text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return shown.isEmpty() ? null : shown;
    }

    private static @Nullable String body(@Nullable Object body) {
        if (!(body instanceof String text) || text.isBlank()) return null;
        try {
            return new BodyId(text).value();
        } catch (InvalidValueException e) {
            throw new MalformedHeaderException("Authorization");
        }
    }
}
