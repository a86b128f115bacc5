package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {
    static Stream<GoldenFile> files() {
        return GoldenFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_personal_in_an_event_is_found(GoldenFile file) {
        DomainEvent event = CloudEventCodec.event(file.kind(), file.revision(), file.json());
        assertThat(Personal.in(event).stream().map(Personal::commitment).distinct())
                .containsExactlyInAnyOrderElementsOf(file.json().findValues("commitment").stream()
                        .map(found -> found.asString())
                        .distinct()
                        .toList());
    }

    @Test
    void some_events_have_it() {
        assertThat(files().filter(file -> !file.json().findValues("commitment").isEmpty()))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "Kari Nordmann", "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"})
    void nothing_but_a_hash_can_be_a_commitment(String text) {
        assertThatThrownBy(() -> new Personal(new PersonId("p-1"), text)).isInstanceOf(InvalidValueException.class);
    }
}
