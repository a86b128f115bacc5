package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Organisation.GRORUD;
import static no.sporbar.command.organisation.Organisation.GRORUDDALEN;
import static no.sporbar.command.organisation.Organisation.correct;
import static no.sporbar.command.organisation.Organisation.corrected;
import static no.sporbar.command.organisation.Organisation.name;
import static no.sporbar.command.organisation.Organisation.registered;
import static no.sporbar.command.organisation.Organisation.rename;
import static no.sporbar.command.organisation.Organisation.renamed;
import static no.sporbar.command.organisation.Organisation.succeeded;

import no.sporbar.command.rules.Scenario;
import no.sporbar.events.UnitKind;
import org.junit.jupiter.api.Test;

class RenameUnitTest {
    private final Scenario scenario = Scenario.usual();

    @Test
    void a_unit_gets_another_name() {
        scenario.given(registered(GRORUD)).when(rename(GRORUD, "Ny")).thenRecorded(renamed(GRORUD, "Ny"));
    }

    @Test
    void the_name_that_it_has_changes_nothing() {
        scenario.given(registered(GRORUD)).when(rename(GRORUD, name(GRORUD))).thenNothingHappens();
        scenario.given(registered(GRORUD), renamed(GRORUD, "Ny"))
                .when(rename(GRORUD, "Ny"))
                .thenNothingHappens();
    }

    @Test
    void an_unknown_unit_is_refused() {
        scenario.when(rename(GRORUD, "Ny")).thenRefused("unit.unknown", GRORUD);
        scenario.when(correct(GRORUD, "Ny", UnitKind.DISTRICT)).thenRefused("unit.unknown", GRORUD);
    }

    @Test
    void a_unit_that_others_take_the_place_of_is_not_renamed() {
        scenario.given(registered(GRORUD), succeeded(GRORUD, GRORUDDALEN))
                .when(rename(GRORUD, "Ny"))
                .thenRefused("unit.already-succeeded", GRORUD);
    }

    @Test
    void a_slip_is_put_right_also_in_what_has_ended() {
        scenario.given(registered(GRORUD), succeeded(GRORUD, GRORUDDALEN))
                .when(correct(GRORUD, "Bydel Grorud", UnitKind.DISTRICT))
                .thenRecorded(corrected(GRORUD, "Bydel Grorud", UnitKind.DISTRICT));
        scenario.given(registered(GRORUD))
                .when(correct(GRORUD, name(GRORUD), UnitKind.OTHER))
                .thenRecorded(corrected(GRORUD, name(GRORUD), UnitKind.OTHER));
    }

    @Test
    void what_is_right_already_is_not_corrected() {
        scenario.given(registered(GRORUD), corrected(GRORUD, "Ny", UnitKind.OTHER))
                .when(correct(GRORUD, "Ny", UnitKind.OTHER))
                .thenNothingHappens();
    }
}
