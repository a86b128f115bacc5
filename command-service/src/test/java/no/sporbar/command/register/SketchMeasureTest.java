package no.sporbar.command.register;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.register.ServiceAreaCommand.SketchMeasure;
import no.sporbar.command.rules.Scenario;
import no.sporbar.events.MeasureId;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaWithdrawn;
import no.sporbar.events.ServiceAreaId;
import org.junit.jupiter.api.Test;

class SketchMeasureTest {
    private static final ServiceAreaId HOUSING = new ServiceAreaId("boligomradet");

    private final Scenario area = Scenario.usual();

    @Test
    void measures_are_sketched_for_a_selected_area() {
        area.given(selected())
                .when(sketch("grep-1", "Samle tildelingen"))
                .thenRecorded(sketched("grep-1", "Samle tildelingen"));
        area.given(selected(), sketched("grep-1", "Samle tildelingen"))
                .when(sketch("grep-2", "Samle tildelingen"))
                .thenRecorded(sketched("grep-2", "Samle tildelingen"));
    }

    @Test
    void sketching_it_again_changes_nothing() {
        area.given(selected(), sketched("grep-1", "Samle tildelingen"))
                .when(sketch("grep-1", "Samle tildelingen"))
                .thenNothingHappens();
        area.given(selected(), sketched("grep-1", "Samle tildelingen"), withdrawn())
                .when(sketch("grep-1", "Samle tildelingen"))
                .thenNothingHappens();
    }

    @Test
    void another_measure_of_the_same_id_is_refused() {
        area.given(selected(), sketched("grep-1", "Samle tildelingen"))
                .when(sketch("grep-1", "Spre tildelingen"))
                .thenRefused("service-area.measure-taken", "grep-1");
    }

    @Test
    void an_area_that_is_no_longer_selected_gets_no_more() {
        area.given(selected(), withdrawn())
                .when(sketch("grep-1", "Samle tildelingen"))
                .thenRefused("service-area.ended", HOUSING);
    }

    @Test
    void an_unknown_area_is_refused() {
        area.when(sketch("grep-1", "Samle tildelingen")).thenRefused("service-area.unknown", HOUSING);
    }

    private static SketchMeasure sketch(String id, String text) {
        return new SketchMeasure(PROGRAMME, HOUSING, new MeasureId(id), text, cited());
    }

    private static MeasureSketched sketched(String id, String text) {
        return new MeasureSketched(PROGRAMME, HOUSING, new MeasureId(id), text, cited());
    }

    private static ServiceAreaSelected selected() {
        return new ServiceAreaSelected(PROGRAMME, HOUSING, "Boligområdet", cited());
    }

    private static ServiceAreaWithdrawn withdrawn() {
        return new ServiceAreaWithdrawn(PROGRAMME, HOUSING, "utredes for seg", cited());
    }
}
