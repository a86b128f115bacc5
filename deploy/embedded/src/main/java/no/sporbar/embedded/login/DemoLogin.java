package no.sporbar.embedded.login;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Lets in whoever names a demo user and knows the password. */
final class DemoLogin implements AuthenticationProvider {
    private final DemoPassword password;

    DemoLogin(DemoPassword password) {
        this.password = password;
    }

    static Optional<DemoUser> user(String id) {
        return DemoUser.ALL.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Optional<DemoUser> user = user(asked.getName());
        if (user.isEmpty() || !password.is(String.valueOf(asked.getCredentials())))
            throw new BadCredentialsException("nobody is let in by that");
        // Says when the password was given, which every ID token does.
        GrantedAuthority byPassword = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        return UsernamePasswordAuthenticationToken.authenticated(user.get().id(), null, List.of(byPassword));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
