package no.sporbar.query.organisation;

import static no.sporbar.query.organisation.Structure.GO_LIVE;
import static no.sporbar.query.organisation.Structure.allocated;
import static no.sporbar.query.organisation.Structure.corrected;
import static no.sporbar.query.organisation.Structure.moved;
import static no.sporbar.query.organisation.Structure.registered;
import static no.sporbar.query.organisation.Structure.registeredSince;
import static no.sporbar.query.organisation.Structure.renamed;
import static no.sporbar.query.organisation.Structure.succeeded;
import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.TaskEvent.TaskCorrected;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitKind;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.organisation.TaskRow.Owner;
import no.sporbar.query.organisation.UnitRow.Succession;
import no.sporbar.query.organisation.UnitRow.UnitName;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class OrganisationIT {
    private final Facts oslo = Facts.of("oslo");

    @Test
    void a_unit_keeps_every_name_and_a_correction_is_no_new_one() {
        given(
                        oslo.started("Oslo"),
                        registeredSince("d-1", "2004"),
                        renamed("d-1", "Nye Bydel", GO_LIVE),
                        corrected("d-1", "Den nye bydelen"))
                .then(db -> {
                    UnitRow unit = units(db).one(db.now("oslo"), "d-1").orElseThrow();
                    assertThat(unit.names())
                            .containsExactly(
                                    new UnitName("Bydel d-1", null, ImpreciseDate.parse("2025-01-16")),
                                    new UnitName(
                                            "Den nye bydelen",
                                            LocalDate.parse(GO_LIVE),
                                            ImpreciseDate.parse("2025-01-16")));
                    assertThat(unit.name()).isEqualTo("Den nye bydelen");
                    assertThat(unit.kind()).isEqualTo(UnitKind.AGENCY);
                    assertThat(unit.since()).hasToString("2004");
                    assertThat(unit.change()).isEqualTo("corrected");
                    assertThat(unit.wrong()).isEqualTo("misspelt");
                    assertThat(units(db)
                                    .versions(db.now("oslo"), "d-1", Paging.first())
                                    .rows())
                            .extracting(UnitRow::name)
                            .containsExactly("Bydel d-1", "Nye Bydel", "Den nye bydelen");
                });
    }

    @Test
    void a_unit_says_what_takes_its_place_from_when_and_by_which_point() {
        given(oslo.started("Oslo"), registered("d-1"), registered("d-2"), succeeded("d-1", GO_LIVE, "d-2"))
                .then(db -> {
                    UnitRow unit = units(db).one(db.now("oslo"), "d-1").orElseThrow();
                    Succession succession = unit.succession();
                    assertThat(succession).isNotNull();
                    assertThat(succession.successors()).containsExactly(Structure.unit("d-2"));
                    assertThat(succession.effectiveFrom()).hasToString(GO_LIVE);
                    assertThat(succession.decision()).hasToString("bydelsreform");
                    assertThat(succession.point()).isEqualTo("1");
                    assertThat(succession.alternative()).hasToString("few");
                    assertThat(units(db)
                                    .one(db.at("oslo", "3"), "d-1")
                                    .orElseThrow()
                                    .succession())
                            .isNull();
                    assertThat(units(db).list(db.now("oslo"), Paging.first()).rows())
                            .extracting(row -> row.id().value())
                            .containsExactly("d-1", "d-2");
                });
    }

    @Test
    void a_task_says_who_owns_it_and_who_takes_it_over() {
        TaskCorrected slip = new TaskCorrected(
                oslo.programme(), new TaskId("kultur"), "Kultur", "misspelt", "see the paper", Facts.CITED);
        given(oslo.started("Oslo"), registered("d-1"), allocated("kultur", "d-1"), moved("kultur", null, GO_LIVE), slip)
                .then(db -> {
                    TaskRow task = tasks(db).one(db.now("oslo"), "kultur").orElseThrow();
                    assertThat(task.name()).isEqualTo("Kultur");
                    assertThat(task.owners())
                            .extracting(Owner::level)
                            .containsExactly(TaskLevel.DISTRICT, TaskLevel.CENTRAL);
                    assertThat(task.owners().getLast().effectiveFrom()).hasToString(GO_LIVE);
                    assertThat(task.owners().getLast().decision()).hasToString("bydelsreform");
                    LocalDate eve = LocalDate.parse("2027-12-31");
                    assertThat(task.ownerOn(eve).unit()).isEqualTo(Structure.unit("d-1"));
                    assertThat(task.ownersAfter(eve)).hasSize(1);
                    assertThat(task.ownerOn(LocalDate.parse(GO_LIVE)).level()).isEqualTo(TaskLevel.CENTRAL);
                    assertThat(task.ownersAfter(LocalDate.parse(GO_LIVE))).isEmpty();
                    assertThat(task.change()).isEqualTo("corrected");
                });
    }

    private static Units units(QueryDatabase db) {
        return new Units(db.jdbc(), new UnitProjection());
    }

    private static Tasks tasks(QueryDatabase db) {
        return new Tasks(db.jdbc(), new TaskProjection());
    }
}
