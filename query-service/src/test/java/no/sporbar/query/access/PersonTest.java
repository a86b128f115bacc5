package no.sporbar.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.sporbar.query.access.Person.Grant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may what, by what the login says of them. */
class PersonTest {
    private static final String OSLO = "oslo-bydelsprosjektet";

    @Test
    void a_role_in_one_programme_counts_there_alone() {
        Person person = person("recorder:" + OSLO);
        assertThat(person.may(Role.RECORDER, OSLO)).isTrue();
        assertThat(person.may(Role.RECORDER, "another")).isFalse();
        assertThat(person.may(Role.RECORDER, null)).isFalse();
    }

    @Test
    void a_role_in_all_programmes_counts_in_each() {
        Person person = person("recorder");
        assertThat(person.may(Role.RECORDER, OSLO)).isTrue();
        assertThat(person.may(Role.RECORDER, null)).isTrue();
    }

    @Test
    void no_role_brings_another_with_it_but_everybody_reads() {
        Person operator = person("operator");
        for (Role role : List.of(Role.RECORDER, Role.APPROVER, Role.AUDITOR))
            assertThat(operator.may(role, OSLO)).isFalse();
        assertThat(person().may(Role.READER, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recorder:", "recorder: ", "Recorder", "admin", "admin:x", ":x", ""})
    void what_is_not_a_role_grants_nothing(String code) {
        assertThat(Grant.of(code)).isEmpty();
    }

    @Test
    void a_login_that_says_less_makes_somebody_with_less() {
        Person somebody = Objects.requireNonNull(Claims.person(Map.of("sub", "42", "name", " ")));
        assertThat(somebody).isEqualTo(new Person("42", "42", Set.of(), null));
        assertThat(Claims.person(Map.of("name", "Kari"))).isNull();
        assertThat(Claims.grants("approver")).containsExactly(new Grant(Role.APPROVER, null));
        assertThat(Claims.grants(7)).isEmpty();
    }

    private static Person person(String... roles) {
        return Objects.requireNonNull(
                Claims.person(Map.of("sub", "kari", "name", "Kari Nordmann", "sporbar_roles", List.of(roles))));
    }
}
