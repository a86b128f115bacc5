package no.sporbar.command.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of whoever asks, under the same names whichever kind of token it came from. */
final class Claims {
    static final String SUBJECT = "sub";
    static final String NAME = "name";
    /** Every role that they have: {@code recorder}, or {@code recorder:} and the only programme that it counts in. */
    static final String ROLES = "sporbar_roles";
    /** The one role that lets them do what they ask. */
    static final String ROLE = "role";
    /** On whose behalf they ask. */
    static final String BODY = "sporbar_body";

    private Claims() {}

    static Map<String, Object> of(
            String subject, @Nullable Object name, @Nullable Object roles, @Nullable Object body) {
        Map<String, Object> claims = new HashMap<>();
        claims.put(SUBJECT, subject);
        claims.put(NAME, name instanceof String text && !text.isBlank() ? text : subject);
        claims.put(ROLES, codes(roles).toList());
        if (body instanceof String text && !text.isBlank()) claims.put(BODY, text);
        return claims;
    }

    /** The first of the roles that they have there; null where they have none of them. */
    static @Nullable String role(Map<String, Object> claims, List<String> anyOf, @Nullable String programme) {
        List<String> had = codes(claims.get(ROLES)).toList();
        return anyOf.stream()
                .filter(role -> had.contains(role) || programme != null && had.contains(role + ":" + programme))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> codes(@Nullable Object roles) {
        return switch (roles) {
            case String one -> Stream.of(one);
            case Collection<?> all ->
                all.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.empty();
        };
    }
}
