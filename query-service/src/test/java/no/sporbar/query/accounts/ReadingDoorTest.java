package no.sporbar.query.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Person.Grant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who is let in where reading is not public. */
class ReadingDoorTest {
    private static final ReadingDoor.Refusing REFUSING = (request, response, code) -> response.setStatus(403);

    private final ReadingDoor closed = new ReadingDoor(new ReadingSettings(false), () -> this.person, REFUSING);
    private @Nullable Person person;
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void everybody_is_let_in_where_reading_is_public() throws Exception {
        new ReadingDoor(new ReadingSettings(true), () -> null, REFUSING)
                .doFilter(get("/programmes/oslo"), response, serving());
        assertThat(response.getContentAsString()).isEqualTo("served");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/programmes/oslo",
                "/programmes/oslo/calendar.ics",
                "/api/programmes/oslo/streams/decisions.ndjson",
                "/api/programmes/oslo/goals.csv",
                "/ledger/bundle.zip",
                "/ledger/tile/entries/000"
            })
    void a_stranger_is_let_in_nowhere_that_says_anything(String path) {
        assertThatThrownBy(() -> closed.doFilter(get(path), response, serving()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/assets/sporbar.css", "/actuator/health/liveness", "/ledger/checkpoint"})
    void the_way_in_the_probes_and_what_witnesses_need_stay_open(String path) throws Exception {
        closed.doFilter(get(path), response, serving());
        assertThat(response.getContentAsString()).isEqualTo("served");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader:oslo", "recorder:oslo", "approver:oslo", "auditor", "operator"})
    void any_role_in_a_programme_reads_it(String role) throws Exception {
        loggedIn(role);
        closed.doFilter(get("/programmes/oslo/goals"), response, serving());
        assertThat(response.getContentAsString()).isEqualTo("served");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/programmes/bergen", "/api/programmes/bergen/goals", "/api/live", "/ledger/bundle.zip"})
    void a_role_in_one_programme_reads_no_other_and_not_what_is_of_all(String path) {
        loggedIn("recorder:oslo");
        assertThatThrownBy(() -> closed.doFilter(get(path), response, serving()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebody_without_any_role_is_let_in_nowhere() {
        loggedIn();
        assertThatThrownBy(() -> closed.doFilter(get("/"), response, serving()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_account_reads_its_own_programme_and_no_other() throws Exception {
        closed.doFilter(of(account("oslo"), "/api/programmes/oslo/goals"), response, serving());
        assertThat(response.getContentAsString()).isEqualTo("served");
        for (String path : List.of("/api/programmes/bergen/goals", "/api/live", "/", "/operator/accounts")) {
            MockHttpServletResponse refused = new MockHttpServletResponse();
            closed.doFilter(of(account("oslo"), path), refused, serving());
            assertThat(refused.getStatus()).as(path).isEqualTo(403);
            assertThat(refused.getContentAsString()).isEmpty();
        }
    }

    @Test
    void an_account_of_all_reads_all() throws Exception {
        closed.doFilter(of(account(null), "/api/live"), response, serving());
        assertThat(response.getContentAsString()).isEqualTo("served");
    }

    @Test
    void no_shared_cache_keeps_what_one_reader_was_let_in_to() throws Exception {
        loggedIn("reader");
        closed.doFilter(get("/programmes/oslo"), response, serving());
        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=9, private, immutable");
    }

    private static MockFilterChain serving() {
        return new MockFilterChain(new jakarta.servlet.http.HttpServlet() {
            @Override
            protected void service(
                    jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                    throws java.io.IOException {
                response.setHeader("Cache-Control", "max-age=9, public, immutable");
                response.getWriter().write("served");
            }
        });
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static MockHttpServletRequest of(ServiceAccount account, String path) {
        MockHttpServletRequest request = get(path);
        request.setAttribute(AccountFilter.ACCOUNT, account);
        return request;
    }

    private static ServiceAccount account(@Nullable String programme) {
        Instant now = Instant.EPOCH;
        return new ServiceAccount("a", "Tavle", programme, now, "drift", now.plusSeconds(60), null, null, null);
    }

    private void loggedIn(String... roles) {
        Set<Grant> grants =
                Stream.of(roles).flatMap(role -> Grant.of(role).stream()).collect(Collectors.toSet());
        person = new Person("kari", "Kari", grants, null);
    }
}
