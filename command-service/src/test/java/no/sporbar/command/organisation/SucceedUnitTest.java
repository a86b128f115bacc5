package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Organisation.BJERKE;
import static no.sporbar.command.organisation.Organisation.GRORUD;
import static no.sporbar.command.organisation.Organisation.GRORUDDALEN;
import static no.sporbar.command.organisation.Organisation.STOVNER;
import static no.sporbar.command.organisation.Organisation.from2028;
import static no.sporbar.command.organisation.Organisation.registered;
import static no.sporbar.command.organisation.Organisation.succeed;
import static no.sporbar.command.organisation.Organisation.succeeded;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AlternativeId;
import org.junit.jupiter.api.Test;

class SucceedUnitTest {
    private final Scenario scenario =
            Scenario.usual().in(Situation.usual().knowing(registered(GRORUDDALEN), registered(STOVNER)));

    @Test
    void another_unit_takes_its_place() {
        scenario.given(registered(GRORUD))
                .when(succeed(GRORUD, GRORUDDALEN))
                .thenRecorded(succeeded(GRORUD, GRORUDDALEN));
    }

    @Test
    void several_units_take_its_place() {
        scenario.given(registered(GRORUD))
                .when(succeed(GRORUD, GRORUDDALEN, STOVNER))
                .thenRecorded(succeeded(GRORUD, GRORUDDALEN, STOVNER));
    }

    @Test
    void saying_it_again_changes_nothing() {
        scenario.given(registered(GRORUD), succeeded(GRORUD, GRORUDDALEN))
                .when(succeed(GRORUD, GRORUDDALEN))
                .thenNothingHappens();
    }

    @Test
    void its_place_is_taken_once() {
        scenario.given(registered(GRORUD), succeeded(GRORUD, GRORUDDALEN))
                .when(succeed(GRORUD, STOVNER))
                .thenRefused("unit.already-succeeded", GRORUD);
    }

    @Test
    void an_unknown_unit_is_refused() {
        scenario.when(succeed(GRORUD, GRORUDDALEN)).thenRefused("unit.unknown", GRORUD);
    }

    @Test
    void a_successor_that_nobody_registered_is_refused() {
        scenario.given(registered(GRORUD)).when(succeed(GRORUD, BJERKE)).thenRefused("unit.unknown", BJERKE);
    }

    @Test
    void a_unit_does_not_take_its_own_place() {
        scenario.given(registered(GRORUD))
                .when(succeed(GRORUD, GRORUDDALEN, GRORUD))
                .thenRefused("unit.succeeds-itself", GRORUD);
    }

    @Test
    void nor_does_it_so_by_way_of_others() {
        scenario.in(Situation.usual()
                        .knowing(
                                registered(GRORUDDALEN),
                                succeeded(GRORUDDALEN, STOVNER),
                                registered(STOVNER),
                                succeeded(STOVNER, GRORUD)))
                .given(registered(GRORUD))
                .when(succeed(GRORUD, GRORUDDALEN))
                .thenRefused("unit.succession-cycle", GRORUD);
    }

    @Test
    void somebody_has_to_take_its_place_and_nobody_twice() {
        scenario.given(registered(GRORUD)).when(succeed(GRORUD)).thenRefused("unit.no-successors", GRORUD);
        scenario.given(registered(GRORUD))
                .when(succeed(GRORUD, STOVNER, STOVNER))
                .thenRefused("unit.successor-twice", GRORUD);
    }

    @Test
    void it_has_to_be_said_from_which_day() {
        scenario.given(registered(GRORUD))
                .when(succeed(GRORUD, null, cited(), GRORUDDALEN))
                .thenRefused("unit.no-effective-date", GRORUD);
    }

    @Test
    void an_alternative_that_nobody_sketched_is_refused() {
        AlternativeId unknown = new AlternativeId("ukjent");
        scenario.given(registered(GRORUD))
                .when(succeed(GRORUD, unknown, from2028(), GRORUDDALEN))
                .thenRefused("alternative.unknown", unknown);
    }
}
