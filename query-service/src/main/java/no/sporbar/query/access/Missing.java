package no.sporbar.query.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;

/**
 * What somebody lacks who is refused.
 *
 * @param anyOf one of these would have been enough; none where nobody may
 * @param programme where; null: in all programmes
 */
public record Missing(List<Role> anyOf, @Nullable String programme) implements AuthorizationResult {
    @Override
    public boolean isGranted() {
        return false;
    }

    /** Whether they lack it, which whoever is not logged in does. */
    boolean to(@Nullable Person person) {
        return person == null || anyOf.stream().noneMatch(role -> person.may(role, programme));
    }

    /** What a refusal says is missing; null where it says nothing of roles. */
    static @Nullable Missing from(@Nullable Throwable refusal) {
        return refusal instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof Missing missing
                ? missing
                : null;
    }
}
