package no.sporbar.command.web;

import org.springframework.security.core.AuthenticationException;

/** The login does not answer, so none of its tokens can be checked. */
final class LoginUnreachableException extends AuthenticationException {
    LoginUnreachableException(Exception cause) {
        super("the login does not answer", cause);
    }
}
