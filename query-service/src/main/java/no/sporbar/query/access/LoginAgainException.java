package no.sporbar.query.access;

import org.springframework.security.core.AuthenticationException;

/** What the login has given somebody is used up: they are to log in anew, and come back. */
final class LoginAgainException extends AuthenticationException {
    LoginAgainException(String why) {
        super(why);
    }
}
