package no.sporbar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.ConfirmationEvent;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.query.intake.QueryDatabase;
import org.junit.jupiter.api.Test;

class ProjectionsTest {
    /** What listens to everything does not make up for a kind that nobody can ask for. A confirmation is no thing. */
    @Test
    void every_event_there_is_is_folded_into_rows_of_its_own_kind() {
        assertThat(EventCatalogue.kinds())
                .filteredOn(kind -> !ConfirmationEvent.class.isAssignableFrom(kind.type()))
                .allSatisfy(kind -> assertThat(QueryDatabase.ALL)
                        .as(kind.name())
                        .anyMatch(projection -> projection.events() != DomainEvent.class
                                && projection.events().isAssignableFrom(kind.type())));
    }

    @Test
    void no_two_projections_share_a_table() {
        assertThat(QueryDatabase.ALL).extracting(Projection::name).doesNotHaveDuplicates();
    }
}
