package no.sporbar.query.access;

import static no.sporbar.query.access.Role.APPROVER;
import static no.sporbar.query.access.Role.AUDITOR;
import static no.sporbar.query.access.Role.OPERATOR;
import static no.sporbar.query.access.Role.READER;
import static no.sporbar.query.access.Role.RECORDER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * The one table of which address asks for which role. The first line that fits counts, and what no line names is
 * refused. {@code {programme}} in an address says where the role must hold; without it, in all programmes.
 */
final class Rules {
    /**
     * A line of the table.
     *
     * @param method null: all of them
     * @param anyOf any of these is enough; {@link Role#READER} is everybody
     */
    record Rule(@Nullable HttpMethod method, String path, List<Role> anyOf) {}

    /** For programs: with a bearer token in each request, and never a session. */
    static final List<Rule> FOR_PROGRAMS = List.of(
            new Rule(POST, "/api/rebuilds/**", List.of(OPERATOR)),
            new Rule(GET, "/api/rebuilds/**", List.of(READER)),
            new Rule(HEAD, "/api/rebuilds/**", List.of(READER)),
            // Whom the programmes' changes are sent to is nobody else's business.
            new Rule(GET, "/api/webhooks/**", List.of(OPERATOR)),
            new Rule(HEAD, "/api/webhooks/**", List.of(OPERATOR)),
            new Rule(POST, "/api/webhooks/**", List.of(OPERATOR)),
            new Rule(DELETE, "/api/webhooks/**", List.of(OPERATOR)),
            new Rule(null, "/api/accounts/**", List.of(OPERATOR)),
            new Rule(POST, "/api/alarms/**", List.of(OPERATOR)),
            // What there is to attack is nobody else's business either.
            new Rule(GET, "/actuator/sbom/**", List.of(OPERATOR)));

    /** For people: with a session, where they are logged in. */
    static final List<Rule> FOR_PEOPLE = List.of(
            new Rule(null, "/programmes/new/**", List.of(RECORDER)),
            new Rule(null, "/programmes/{programme}/office/**", List.of(RECORDER, APPROVER)),
            new Rule(null, "/audit/**", List.of(AUDITOR)),
            new Rule(null, "/operator/**", List.of(OPERATOR)),
            new Rule(GET, "/**", List.of(READER)),
            new Rule(HEAD, "/**", List.of(READER)));

    private Rules() {}
}
