package no.sporbar.query.organisation;

import static no.sporbar.query.organisation.Structure.GO_LIVE;
import static no.sporbar.query.organisation.Structure.fifteenBecomeFive;
import static no.sporbar.query.organisation.Structure.registered;
import static no.sporbar.query.organisation.Structure.registeredFrom;
import static no.sporbar.query.organisation.Structure.registeredSince;
import static no.sporbar.query.organisation.Structure.renamed;
import static no.sporbar.query.organisation.Structure.succeeded;
import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.TaskLevel;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.organisation.SuccessorMapView.NamedUnit;
import no.sporbar.query.organisation.SuccessorMapView.Standing;
import no.sporbar.query.organisation.SuccessorMapView.TaskOnDay;
import no.sporbar.query.organisation.SuccessorMapView.UnitOnDay;
import no.sporbar.query.programmes.ProgrammeProjection;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class SuccessorMapIT {
    private static final String EVE = "2027-12-31";

    private final Facts oslo = Facts.of("oslo");

    @Test
    void fifteen_districts_have_a_line_each_tied_to_the_resolution_and_its_day() {
        given(fifteenBecomeFive()).then(db -> {
            List<UnitOnDay> today = map(db, db.now("oslo"), EVE).units().stream()
                    .filter(unit -> unit.standing() == Standing.STANDS)
                    .toList();
            assertThat(today).hasSize(15).allSatisfy(unit -> {
                assertThat(unit.successors()).hasSize(1);
                assertThat(unit.until()).hasToString(GO_LIVE);
                assertThat(unit.decision()).hasToString("bydelsreform");
                assertThat(unit.point()).isEqualTo("1");
                assertThat(unit.onTheDay()).extracting(NamedUnit::unit).containsExactly(unit.unit());
            });
        });
    }

    @Test
    void on_the_day_five_stand_in_the_place_of_fifteen() {
        given(fifteenBecomeFive()).then(db -> {
            SuccessorMapView eve = map(db, db.now("oslo"), EVE);
            SuccessorMapView day = map(db, db.now("oslo"), GO_LIVE);
            assertThat(eve.standing()).isEqualTo(15);
            assertThat(day.standing()).isEqualTo(5);
            assertThat(eve.complete()).isTrue();
            assertThat(unit(eve, "fem-1").standing()).isEqualTo(Standing.NOT_BEGUN);
            assertThat(unit(day, "fem-1").standing()).isEqualTo(Standing.STANDS);
            assertThat(unit(day, "d-15").standing()).isEqualTo(Standing.ENDED);
            assertThat(unit(day, "d-15").onTheDay())
                    .containsExactly(new NamedUnit(Structure.unit("fem-5"), "Bydel fem-5"));
        });
    }

    @Test
    void what_was_not_recorded_yet_is_not_in_the_map() {
        given(fifteenBecomeFive()).then(db -> {
            SuccessorMapView before = map(db, db.at("oslo", "18"), GO_LIVE);
            assertThat(before.standing()).isEqualTo(15);
            assertThat(before.units())
                    .hasSize(15)
                    .allSatisfy(unit -> assertThat(unit.successors()).isEmpty());
        });
    }

    @Test
    void a_task_goes_where_it_was_moved_or_with_the_unit_that_owned_it() {
        given(fifteenBecomeFive()).then(db -> {
            TaskOnDay eve = task(map(db, db.now("oslo"), EVE), "barnevern");
            assertThat(eve.owner().unit()).hasToString("d-1");
            assertThat(eve.later()).extracting(owner -> owner.unit()).containsExactly(Structure.unit("fem-1"));
            SuccessorMapView day = map(db, db.now("oslo"), GO_LIVE);
            assertThat(task(day, "barnevern").owner().unit()).hasToString("fem-1");
            assertThat(task(day, "barnevern").later()).isEmpty();
            assertThat(task(day, "kultur").owner().level()).isEqualTo(TaskLevel.DISTRICT);
            assertThat(task(day, "kultur").owner().unit()).hasToString("d-4");
            assertThat(task(day, "kultur").unitsOnTheDay())
                    .containsExactly(new NamedUnit(Structure.unit("fem-2"), "Bydel fem-2"));
        });
    }

    @Test
    void one_structure_follows_another() {
        given(
                        oslo.started("Oslo"),
                        registered("a"),
                        registeredFrom("b", "2028-01-01"),
                        succeeded("a", "2028-01-01", "b"),
                        registeredFrom("c", "2032-01-01"),
                        registeredFrom("d", "2032-01-01"),
                        succeeded("b", "2032-01-01", "c", "d"))
                .then(db -> {
                    assertThat(unit(map(db, db.now("oslo"), "2031-12-31"), "a").onTheDay())
                            .extracting(NamedUnit::unit)
                            .containsExactly(Structure.unit("b"));
                    assertThat(unit(map(db, db.now("oslo"), "2032-01-01"), "a").onTheDay())
                            .extracting(NamedUnit::unit)
                            .containsExactly(Structure.unit("c"), Structure.unit("d"));
                });
    }

    @Test
    void a_unit_goes_by_the_name_of_the_day() {
        given(oslo.started("Oslo"), registered("a"), renamed("a", "Nye a", GO_LIVE))
                .then(db -> {
                    assertThat(unit(map(db, db.now("oslo"), EVE), "a").name()).isEqualTo("Bydel a");
                    assertThat(unit(map(db, db.now("oslo"), GO_LIVE), "a").name())
                            .isEqualTo("Nye a");
                });
    }

    @Test
    void a_unit_that_surely_begins_later_has_not_begun() {
        given(oslo.started("Oslo"), registeredSince("a", "2004"), registeredSince("b", "2027-23"))
                .then(db -> {
                    assertThat(unit(map(db, db.now("oslo"), "2003-12-31"), "a").standing())
                            .isEqualTo(Standing.NOT_BEGUN);
                    assertThat(unit(map(db, db.now("oslo"), "2004-01-01"), "a").standing())
                            .isEqualTo(Standing.STANDS);
                    assertThat(unit(map(db, db.now("oslo"), "2027-07-31"), "b").standing())
                            .isEqualTo(Standing.NOT_BEGUN);
                    assertThat(unit(map(db, db.now("oslo"), "2027-08-01"), "b").standing())
                            .isEqualTo(Standing.STANDS);
                });
    }

    private static UnitOnDay unit(SuccessorMapView map, String id) {
        return map.units().stream()
                .filter(unit -> unit.unit().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TaskOnDay task(SuccessorMapView map, String id) {
        return map.tasks().stream()
                .filter(task -> task.task().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SuccessorMapView map(QueryDatabase db, Moment moment, String day) {
        SuccessorMap map = new SuccessorMap(
                new Programmes(db.jdbc(), new ProgrammeProjection()),
                new Units(db.jdbc(), new UnitProjection()),
                new Tasks(db.jdbc(), new TaskProjection()));
        return map.on(moment, LocalDate.parse(day));
    }
}
