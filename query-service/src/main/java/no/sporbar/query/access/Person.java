package no.sporbar.query.access;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is logged in.
 *
 * @param subject as the login calls them for ever
 * @param name as they are called on the screen
 * @param grants what they may do, and where
 * @param onBehalfOf id of the body whose work they do, such as {@code byradet}
 */
public record Person(
        String subject,
        String name,
        Set<Grant> grants,
        @Nullable String onBehalfOf) {
    public Person {
        grants = Set.copyOf(grants);
    }

    /**
     * One role.
     *
     * @param programme the only programme that it counts in; null: in all programmes
     */
    public record Grant(Role role, @Nullable String programme) {
        /** As it stands in a token: {@code recorder}, or {@code recorder:} and a programme. Anything else grants nothing. */
        public static Optional<Grant> of(String code) {
            int colon = code.indexOf(':');
            if (colon < 0) return Role.of(code).map(role -> new Grant(role, null));
            String programme = code.substring(colon + 1);
            if (programme.isBlank()) return Optional.empty();
            return Role.of(code.substring(0, colon)).map(role -> new Grant(role, programme));
        }

        private boolean covers(Role asked, @Nullable String where) {
            return role == asked && (programme == null || programme.equals(where));
        }
    }

    /**
     * Whether they have the role there.
     *
     * @param programme null asks for the role in all programmes
     */
    public boolean may(Role role, @Nullable String programme) {
        return role == Role.READER || grants.stream().anyMatch(grant -> grant.covers(role, programme));
    }

    /** The roles that they have somewhere, in order. */
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toCollection(TreeSet::new));
    }
}
