package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Organisation.BJERKE;
import static no.sporbar.command.organisation.Organisation.GRORUD;
import static no.sporbar.command.organisation.Organisation.corrected;
import static no.sporbar.command.organisation.Organisation.register;
import static no.sporbar.command.organisation.Organisation.registered;
import static no.sporbar.command.organisation.Organisation.renamed;
import static no.sporbar.command.organisation.Organisation.resolved;
import static no.sporbar.command.organisation.Organisation.unit;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;
import static no.sporbar.command.rules.Oslo.decision;

import no.sporbar.command.organisation.UnitCommand.RegisterUnit;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitKind;
import org.junit.jupiter.api.Test;

class RegisterUnitTest {
    private final Scenario scenario = Scenario.usual();

    @Test
    void a_unit_is_registered() {
        scenario.when(register(GRORUD)).thenRecorded(registered(GRORUD));
    }

    @Test
    void it_may_say_since_when_and_by_which_point() {
        scenario.in(Situation.usual().knowing(resolved()))
                .when(new RegisterUnit(
                        PROGRAMME, unit("x"), "X", UnitKind.AGENCY, date("2004"), VEDTAKET, "1", cited()))
                .thenRecorded(new UnitRegistered(
                        PROGRAMME, unit("x"), "X", UnitKind.AGENCY, date("2004"), VEDTAKET, "1", cited()));
    }

    @Test
    void registering_it_again_changes_nothing() {
        scenario.given(registered(GRORUD)).when(register(GRORUD)).thenNothingHappens();
        scenario.given(registered(GRORUD), renamed(GRORUD, "Grorud"), corrected(GRORUD, "G", UnitKind.OTHER))
                .when(register(GRORUD))
                .thenNothingHappens();
    }

    @Test
    void another_unit_of_the_same_id_is_refused() {
        scenario.given(registered(GRORUD))
                .when(new RegisterUnit(PROGRAMME, unit(GRORUD), "X", UnitKind.AGENCY, null, null, null, cited()))
                .thenRefused("unit.id-taken", GRORUD);
    }

    @Test
    void a_decision_that_nobody_recorded_is_refused() {
        scenario.when(register(BJERKE, VEDTAKET, null)).thenRefused("decision.unknown", VEDTAKET);
    }

    @Test
    void a_decision_that_is_not_resolved_is_refused() {
        scenario.in(Situation.usual().knowing(Alternatives.recommended()))
                .when(register(BJERKE, VEDTAKET, null))
                .thenRefused("decision.not-resolved", VEDTAKET);
        scenario.in(Situation.usual().knowing(resolved()).knowing(decision(VEDTAKET)))
                .when(register(BJERKE, VEDTAKET, "9"))
                .thenRefused("decision.no-such-point", VEDTAKET, "9");
    }
}
