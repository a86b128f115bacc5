package no.sporbar.query.access;

import org.springframework.security.core.AuthenticationException;

/** The login does not answer, so nobody can be recognised by it. */
final class LoginUnreachableException extends AuthenticationException {
    LoginUnreachableException(Exception cause) {
        super("the login does not answer", cause);
    }
}
