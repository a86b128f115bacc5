package no.sporbar.command.store;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The caller's own name for a request. It is recorded in the same statement as the facts it led to, so that a request is
 * carried out at most once whatever is lost on the way.
 *
 * @param scope within which keys are unique, such as the actor
 * @param fingerprint tells the same request from another one under the same key
 */
public record IdempotencyKey(String scope, String key, byte[] fingerprint) {
    private static final String RESOURCE = IdempotencyKey.class.getName();

    /** Gives the key to whatever is appended by this unit of work. */
    public void attachTo(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    /** The key that was given to this unit of work. */
    public static Optional<IdempotencyKey> in(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(RESOURCE));
    }

    boolean sameAs(IdempotencyKey other) {
        return scope.equals(other.scope) && key.equals(other.key);
    }
}
