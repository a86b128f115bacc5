package no.sporbar.query.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import no.sporbar.query.access.Missing;
import no.sporbar.query.access.People;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who may read, where not everybody may. It stands inside Spring Security's filters: so it knows who is logged in, and
 * whoever is refused is told so, or sent to the login, as on any other address.
 */
@Component
@Order(ReadingDoor.ORDER)
class ReadingDoor extends OncePerRequestFilter {
    /** After Spring Security's filters. */
    static final int ORDER = -90;

    /** Says to a program why it is not let in. */
    @FunctionalInterface
    interface Refusing {
        void refused(HttpServletRequest request, HttpServletResponse response, String code) throws IOException;
    }

    private final ReadingSettings settings;
    private final Supplier<@Nullable Person> people;
    private final Refusing refusing;

    @Autowired
    ReadingDoor(ReadingSettings settings, People people, Refusing refusing) {
        this(settings, people::current, refusing);
    }

    ReadingDoor(ReadingSettings settings, Supplier<@Nullable Person> people, Refusing refusing) {
        this.settings = settings;
        this.people = people;
        this.refusing = refusing;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return settings.publicReading();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Address address = Address.of(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (address.kind() == Address.Kind.OPEN) {
            chain.doFilter(request, response);
            return;
        }
        ServiceAccount account = (ServiceAccount) request.getAttribute(AccountFilter.ACCOUNT);
        if (account != null && !account.covers(address.programme())) {
            refusing.refused(request, response, "account.another-programme");
            return;
        }
        if (account == null) require(address);
        chain.doFilter(request, new ForOneReader(response));
    }

    private void require(Address address) {
        Person person = people.get();
        if (person == null) throw new AuthenticationCredentialsNotFoundException("reading is not public");
        if (mayRead(person, address)) return;
        throw new AuthorizationDeniedException(
                "reading is not public", new Missing(List.of(Role.READER), address.programme()));
    }

    /** Whatever somebody does in a programme, they read it. */
    static boolean mayRead(Person person, Address address) {
        return person.grants().stream()
                .anyMatch(grant -> address.kind() == Address.Kind.INSIDE
                        || grant.programme() == null
                        || grant.programme().equals(address.programme()));
    }

    /** No cache between us keeps for others what one reader was let in to. */
    private static final class ForOneReader extends HttpServletResponseWrapper {
        ForOneReader(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            super.setHeader(name, own(name, value));
        }

        @Override
        public void addHeader(String name, @Nullable String value) {
            super.addHeader(name, own(name, value));
        }

        private static @Nullable String own(String name, @Nullable String value) {
            return value != null && name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)
                    ? value.replace("public", "private")
                    : value;
        }
    }
}
