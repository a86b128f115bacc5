package no.sporbar.query.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.sporbar.query.access.Person.Grant;
import org.jspecify.annotations.Nullable;

/** What a login says of somebody, in the words of this service. They are the same for a session and for a bearer token. */
final class Claims {
    static final String SUBJECT = "sub";
    static final String NAME = "name";
    static final String ROLES = "sporbar_roles";
    static final String BODY = "sporbar_body";

    private Claims() {}

    /** The person that they are about; null where they name nobody. */
    static @Nullable Person person(Map<String, Object> claims) {
        if (!(claims.get(SUBJECT) instanceof String subject)) return null;
        return new Person(
                subject,
                claims.get(NAME) instanceof String name && !name.isBlank() ? name : subject,
                grants(claims.get(ROLES)),
                claims.get(BODY) instanceof String body && !body.isBlank() ? body : null);
    }

    /** One code, or a list of them; what nobody knows here grants nothing. */
    static Set<Grant> grants(@Nullable Object codes) {
        Set<Grant> grants = new LinkedHashSet<>();
        switch (codes) {
            case String one -> Grant.of(one).ifPresent(grants::add);
            case Collection<?> all -> all.forEach(code -> grants.addAll(grants(code)));
            case null, default -> {}
        }
        return grants;
    }
}
