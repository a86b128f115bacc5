package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Alternatives.FIRE_TIL_SEKS;
import static no.sporbar.command.organisation.Alternatives.adopt;
import static no.sporbar.command.organisation.Alternatives.adopted;
import static no.sporbar.command.organisation.Alternatives.forward;
import static no.sporbar.command.organisation.Alternatives.proposed;
import static no.sporbar.command.organisation.Alternatives.recommended;
import static no.sporbar.command.organisation.Alternatives.reject;
import static no.sporbar.command.organisation.Alternatives.rejected;
import static no.sporbar.command.organisation.Alternatives.sketched;
import static no.sporbar.command.organisation.Organisation.BJERKE;
import static no.sporbar.command.organisation.Organisation.GRORUD;
import static no.sporbar.command.organisation.Organisation.GRORUDDALEN;
import static no.sporbar.command.organisation.Organisation.STOVNER;
import static no.sporbar.command.organisation.Organisation.from2028;
import static no.sporbar.command.organisation.Organisation.registered;
import static no.sporbar.command.organisation.Organisation.resolved;
import static no.sporbar.command.organisation.Organisation.succeeded;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.UnitChangeKind.KEEP;
import static no.sporbar.events.UnitChangeKind.MERGE;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.DomainEvent;
import org.junit.jupiter.api.Test;

class AdoptAlternativeTest {
    private static final AlternativeChangeProposed MERGED = proposed("a", MERGE, List.of(GRORUD, STOVNER), GRORUDDALEN);
    private static final Situation KNOWN = Situation.usual().knowing(registered(GRORUD), registered(STOVNER));
    private static final DomainEvent[] READY = {sketched(), MERGED, forward()};
    private static final DomainEvent[] ADOPTED = {sketched(), MERGED, forward(), adopted(null)};

    private final Scenario scenario = Scenario.usual().in(KNOWN);

    @Test
    void a_body_with_the_authority_adopts_it() {
        scenario.given(READY).when(adopt(BYSTYRET, null, from2028())).thenRecorded(adopted(null));
    }

    @Test
    void a_body_without_the_authority_does_not() {
        scenario.given(READY).when(adopt(BYRADET, null, from2028())).thenRefused("authority.may-not-adopt", "Byrådet");
    }

    @Test
    void it_may_follow_from_a_resolution_and_not_from_a_recommendation() {
        scenario.in(KNOWN.knowing(recommended(), resolved()))
                .given(READY)
                .when(adopt(BYSTYRET, VEDTAKET, from2028()))
                .thenRecorded(adopted(VEDTAKET));
        scenario.in(KNOWN.knowing(recommended()))
                .given(READY)
                .when(adopt(BYSTYRET, VEDTAKET, from2028()))
                .thenRefused("decision.not-resolved", VEDTAKET);
    }

    @Test
    void it_has_to_be_put_forward_first() {
        scenario.given(sketched(), MERGED)
                .when(adopt(BYSTYRET, null, from2028()))
                .thenRefused("alternative.not-put-forward", FIRE_TIL_SEKS);
        scenario.when(adopt(BYSTYRET, null, from2028())).thenRefused("alternative.unknown", FIRE_TIL_SEKS);
    }

    @Test
    void it_has_to_be_said_from_which_day() {
        scenario.given(READY)
                .when(adopt(BYSTYRET, null, cited()))
                .thenRefused("alternative.no-effective-date", FIRE_TIL_SEKS);
    }

    @Test
    void it_is_adopted_once() {
        scenario.given(ADOPTED).when(adopt(BYSTYRET, null, from2028())).thenNothingHappens();
        scenario.in(KNOWN.knowing(resolved()))
                .given(ADOPTED)
                .when(adopt(BYSTYRET, VEDTAKET, from2028()))
                .thenRefused("alternative.adopted", FIRE_TIL_SEKS);
    }

    @Test
    void its_units_must_not_have_ended_meanwhile() {
        scenario.in(KNOWN.knowing(succeeded(STOVNER, GRORUD)))
                .given(READY)
                .when(adopt(BYSTYRET, null, from2028()))
                .thenRefused("unit.already-succeeded", STOVNER);
        scenario.in(Situation.usual().knowing(registered(BJERKE), succeeded(BJERKE, GRORUD)))
                .given(sketched(), proposed("a", KEEP, List.of(BJERKE), BJERKE), forward())
                .when(adopt(BYSTYRET, null, from2028()))
                .thenRefused("unit.already-succeeded", BJERKE);
    }

    @Test
    void it_is_turned_down_ready_or_not() {
        scenario.given(READY).when(reject("for store enheter")).thenRecorded(rejected());
        scenario.given(sketched()).when(reject("for store enheter")).thenRecorded(rejected());
    }

    @Test
    void it_is_turned_down_once_and_then_not_adopted() {
        scenario.given(sketched(), rejected()).when(reject("for store enheter")).thenNothingHappens();
        scenario.given(sketched(), rejected())
                .when(reject("noe annet"))
                .thenRefused("alternative.rejected", FIRE_TIL_SEKS);
        scenario.given(sketched(), MERGED, forward(), rejected())
                .when(adopt(BYSTYRET, null, from2028()))
                .thenRefused("alternative.rejected", FIRE_TIL_SEKS);
        scenario.given(ADOPTED).when(reject("angret")).thenRefused("alternative.adopted", FIRE_TIL_SEKS);
        scenario.when(reject("ukjent")).thenRefused("alternative.unknown", FIRE_TIL_SEKS);
    }
}
