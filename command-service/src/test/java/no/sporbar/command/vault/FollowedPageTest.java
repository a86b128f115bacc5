package no.sporbar.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventCatalogue.Kind;
import no.sporbar.events.PersonalDataEvent;
import no.sporbar.events.wire.JsonSchemas;
import org.junit.jupiter.api.Test;

class FollowedPageTest {
    @Test
    void every_event_that_can_answer_for_something_personal_or_erase_it_is_read() {
        JsonSchemas schemas = JsonSchemas.ofEvents();
        List<String> concerned = EventCatalogue.kinds().stream()
                .filter(kind -> PersonalDataEvent.class.isAssignableFrom(kind.type())
                        || schemas.of(kind.type()).toString().contains("\"commitment\""))
                .map(Kind::name)
                .toList();
        assertThat(concerned).hasSizeGreaterThan(3);
        assertThat(FollowedPage.CONCERNED).containsExactlyInAnyOrderElementsOf(concerned);
    }
}
