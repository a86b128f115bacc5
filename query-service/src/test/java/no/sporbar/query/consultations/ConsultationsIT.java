package no.sporbar.query.consultations;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sporbar.events.ConsultationEvent.TallyPart;
import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Position;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.consultations.ConsultationRow.Audience;
import no.sporbar.query.consultations.ConsultationRow.Status;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class ConsultationsIT {
    private final Facts oslo = Facts.of("oslo");
    private final Hearing hearing = Hearing.of("ekstern-horing");

    @Test
    void a_consultation_is_open_until_it_is_closed() {
        given(oslo.started("Oslo"), hearing.opened(), hearing.closed()).then(db -> {
            ConsultationRow open = row(db, "2");
            assertThat(open.status()).isEqualTo(Status.OPEN);
            assertThat(open.closing()).isNull();
            assertThat(open.questions()).extracting(q -> q.number()).containsExactly("1", "2");
            assertThat(open.window()).isEqualTo(ImpreciseDate.parse("2024-09-30/2024-11-15"));
            assertThat(open.about()).extracting(Object::toString).containsExactly("goal/mal-2");
            ConsultationRow closed = row(db, "3");
            assertThat(closed.status()).isEqualTo(Status.CLOSED);
            assertThat(closed.closing())
                    .isNotNull()
                    .satisfies(end -> assertThat(end.result()).isEqualTo("57 svar"));
            assertThat(closed.questions()).isEqualTo(open.questions());
        });
    }

    @Test
    void an_audience_keeps_the_deadlines_it_had_and_why_it_got_more_time() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.invited("2024-11-15"),
                        hearing.extended("2024-12-01"),
                        hearing.extended("2024-12-15"))
                .then(db -> {
                    assertThat(row(db, "3").audiences().getFirst().earlier()).isEmpty();
                    Audience districts = row(db, "5").audiences().getFirst();
                    assertThat(districts.deadline()).isEqualTo(deadline("2024-12-15"));
                    assertThat(districts.invited()).containsExactly("Grorud", "Sagene");
                    assertThat(districts.earlier())
                            .extracting(earlier -> earlier.deadline())
                            .containsExactly(
                                    new Deadline(ImpreciseDate.parse("2024-11-15"), null), deadline("2024-12-01"));
                    assertThat(districts.earlier()).allSatisfy(earlier -> {
                        assertThat(earlier.reason()).isEqualTo("møtedatoer");
                        assertThat(earlier.riskToPlan()).isEqualTo("saken blir senere");
                        assertThat(earlier.provenance().decidedOn()).hasToString("2024-10-20");
                    });
                });
    }

    @Test
    void a_breakdown_is_reconciled_or_not_in_the_source() {
        List<TallyPart> parts = List.of(
                new TallyPart("vil utrede", 6, Position.SUPPORTS, null),
                new TallyPart("positive", 7, Position.POSITIVE, null),
                new TallyPart("skeptiske", 2, Position.SCEPTICAL, List.of("Grorud", "Stovner")));
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.tally("alle", null, 57, null),
                        hearing.tally("bydelene", "1", 15, parts))
                .then(db -> assertThat(row(db, "4").tallies())
                        .extracting(tally -> tally.id() + " " + tally.total() + " " + tally.breakdown())
                        .containsExactly("alle 57 not-in-source", "bydelene 15 reconciled"));
    }

    @Test
    void how_it_was_read_is_the_latest_that_was_stated() {
        given(oslo.started("Oslo"), hearing.opened(), hearing.read(true, false), hearing.read(true, true))
                .then(db -> {
                    assertThat(row(db, "2").reading()).isNull();
                    assertThat(row(db, "3").reading())
                            .isNotNull()
                            .satisfies(
                                    reading -> assertThat(reading.readByHand()).isFalse());
                    assertThat(row(db, "4").reading())
                            .isNotNull()
                            .satisfies(reading -> assertThat(reading.firstPassByAi() && reading.readByHand())
                                    .isTrue());
                });
    }

    @Test
    void everything_that_happened_is_a_version_and_a_correction_says_what_was_wrong() {
        given(oslo.started("Oslo"), hearing.opened(), hearing.closed(), hearing.corrected("Høringen"))
                .then(db -> {
                    List<ConsultationRow> versions = consultations(db)
                            .versions(db.now("oslo"), "ekstern-horing", Paging.first())
                            .rows();
                    assertThat(versions)
                            .extracting(ConsultationRow::change)
                            .containsExactly("opened", "closed", "corrected");
                    assertThat(versions)
                            .extracting(ConsultationRow::title)
                            .containsExactly("Ekstern høring", "Ekstern høring", "Høringen");
                    assertThat(versions.getLast().wrong()).isEqualTo("skrivefeil");
                    assertThat(versions.getLast().status()).isEqualTo(Status.CLOSED);
                    assertThat(versions.getFirst().wrong()).isNull();
                });
    }

    private static Deadline deadline(String date) {
        return new Deadline(ImpreciseDate.parse(date), "12:00");
    }

    private static ConsultationRow row(QueryDatabase db, String asAt) {
        return consultations(db).one(db.at("oslo", asAt), "ekstern-horing").orElseThrow();
    }

    private static Consultations consultations(QueryDatabase db) {
        return new Consultations(db.jdbc(), new ConsultationProjection());
    }
}
