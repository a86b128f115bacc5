package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Alternatives.FIRE_TIL_SEKS;
import static no.sporbar.command.organisation.Alternatives.rejected;
import static no.sporbar.command.organisation.Alternatives.sketch;
import static no.sporbar.command.organisation.Alternatives.sketched;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.rules.Scenario;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import org.junit.jupiter.api.Test;

class SketchAlternativeTest {
    private final Scenario scenario = Scenario.usual();

    @Test
    void an_alternative_is_sketched() {
        scenario.when(sketch(4, 6)).thenRecorded(sketched());
    }

    @Test
    void it_need_not_say_how_many_units_it_has() {
        scenario.when(sketch(null, null))
                .thenRecorded(new AlternativeSketched(PROGRAMME, FIRE_TIL_SEKS, "4–6 bydeler", null, null, cited()));
        scenario.when(sketch(15, 15))
                .thenRecorded(new AlternativeSketched(PROGRAMME, FIRE_TIL_SEKS, "4–6 bydeler", 15, 15, cited()));
    }

    @Test
    void it_has_at_least_one_unit() {
        scenario.when(sketch(0, 6)).thenRefused("alternative.no-units", FIRE_TIL_SEKS);
        scenario.when(sketch(null, 0)).thenRefused("alternative.no-units", FIRE_TIL_SEKS);
    }

    @Test
    void the_largest_number_is_not_below_the_smallest() {
        scenario.when(sketch(6, 4)).thenRefused("alternative.most-below-least", 4, 6);
    }

    @Test
    void sketching_it_again_changes_nothing() {
        scenario.given(sketched()).when(sketch(4, 6)).thenNothingHappens();
        scenario.given(sketched(), rejected()).when(sketch(4, 6)).thenNothingHappens();
    }

    @Test
    void another_alternative_of_the_same_id_is_refused() {
        scenario.given(sketched()).when(sketch(4, 7)).thenRefused("alternative.id-taken", FIRE_TIL_SEKS);
    }
}
