package no.sporbar.query.consultations;

import static no.sporbar.events.RespondentGroup.DISTRICT;
import static no.sporbar.events.RespondentGroup.PRIVATE_PERSON;
import static no.sporbar.query.consultations.Hearing.answer;
import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.Position;
import no.sporbar.events.ReadBy;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.consultations.ResponseRow.Answered;
import no.sporbar.query.consultations.ResponseRow.Status;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.programmes.ProgrammeProjection;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.redactions.PersonalFactProjection;
import no.sporbar.query.redactions.RedactionProjection;
import no.sporbar.query.redactions.Redactions;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class ResponsesIT {
    private static final PersonId PERSON = new PersonId("p-1");
    private static final Personal PRIVATE = new Personal(PERSON, "a".repeat(64));
    private static final Personal CORRECTED = new Personal(PERSON, "b".repeat(64));

    private final Facts oslo = Facts.of("oslo");
    private final Hearing hearing = Hearing.of("ekstern-horing");

    @Test
    void a_changed_position_keeps_the_earlier_ones_with_their_dates() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.received("grorud", DISTRICT, "2024-11-14", answer("1", Position.SCEPTICAL)),
                        hearing.changed("grorud", "1", Position.POSITIVE),
                        hearing.changed("grorud", "2", Position.NEUTRAL))
                .then(db -> {
                    List<Answered> answers = row(db, "5").answers();
                    assertThat(answers)
                            .extracting(a -> a.question() + " " + a.position())
                            .containsExactly("1 positive", "2 neutral");
                    assertThat(answers.getFirst().positions())
                            .extracting(p -> p.position() + " " + p.provenance().decidedOn() + " " + p.reason())
                            .containsExactly("sceptical 2024-11-14 null", "positive 2024-12-05 nytt møte");
                    assertThat(row(db, "3").answers().getFirst().position()).isEqualTo(Position.SCEPTICAL);
                });
    }

    @Test
    void an_extension_makes_a_late_response_come_in_time() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.invited("2024-11-15"),
                        hearing.received("grorud", DISTRICT, "2024-11-20"),
                        hearing.received("sagene", DISTRICT, "2024-11"),
                        hearing.received("ullern", DISTRICT, null),
                        hearing.extended("2024-11-20"))
                .then(db -> {
                    assertThat(lateAt(db, "6"))
                            .containsExactly("grorud surelyLate", "sagene possiblyLate", "ullern null");
                    assertThat(lateAt(db, "7"))
                            .containsExactly("grorud possiblyLate", "sagene possiblyLate", "ullern null");
                    assertThat(row(db, "6").late()).isEqualTo(Late.SURELY_LATE);
                    assertThat(responses(db)
                                    .versions(db.now("oslo"), "grorud", Paging.first())
                                    .rows())
                            .extracting(ResponseRow::late)
                            .containsExactly(Late.POSSIBLY_LATE);
                });
    }

    @Test
    void without_a_deadline_nobody_is_late() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.invited(null),
                        hearing.received("grorud", DISTRICT, "2024-11-20"))
                .then(db -> assertThat(row(db, "4").late()).isNull());
    }

    @Test
    void the_responses_to_one_consultation_are_asked_for() {
        Hearing round = Hearing.of("innspillsrunde");
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        round.opened(),
                        hearing.received("a", DISTRICT, null),
                        round.received("b", DISTRICT, null),
                        hearing.received("c", DISTRICT, null),
                        hearing.withdrawn("c"))
                .then(db -> {
                    assertThat(to(db, "ekstern-horing", "7", Paging.first()))
                            .containsExactly("a received", "c withdrawn");
                    assertThat(to(db, "ekstern-horing", "6", Paging.first()))
                            .containsExactly("a received", "c received");
                    assertThat(to(db, "ekstern-horing", "5", Paging.first())).containsExactly("a received");
                    assertThat(to(db, "ekstern-horing", "7", new Paging("a", 1)))
                            .containsExactly("c withdrawn");
                    assertThat(to(db, "innspillsrunde", "7", Paging.first())).containsExactly("b received");
                    assertThat(to(db, "' OR true --", "7", Paging.first())).isEmpty();
                });
    }

    @Test
    void it_shows_who_has_read_it() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.received("grorud", DISTRICT, null),
                        hearing.readBy("grorud", ReadBy.AI),
                        hearing.readBy("grorud", ReadBy.PERSON))
                .then(db -> {
                    assertThat(row(db, "3")).matches(r -> !r.firstPassByAi() && !r.readByHand());
                    assertThat(row(db, "4")).matches(r -> r.firstPassByAi() && !r.readByHand());
                    assertThat(row(db, "5")).matches(r -> r.firstPassByAi() && r.readByHand());
                });
    }

    @Test
    void a_withdrawn_response_stays_visible_and_a_correction_says_what_was_wrong() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.received("grorud", DISTRICT, null, answer("1", Position.SUPPORTS)),
                        hearing.withdrawn("grorud"),
                        hearing.corrected("grorud", null, PRIVATE_PERSON))
                .then(db -> {
                    ResponseRow row = row(db, "5");
                    assertThat(row.status()).isEqualTo(Status.WITHDRAWN);
                    assertThat(row.respondent()).isNull();
                    assertThat(row.group()).isEqualTo(PRIVATE_PERSON);
                    assertThat(row.wrong()).isEqualTo("navnet");
                    assertThat(row.answers()).hasSize(1);
                    assertThat(row(db, "4").reason()).isEqualTo("sendt ved en feil");
                });
    }

    @Test
    void a_private_name_is_answered_for_until_it_is_erased_and_the_past_stays_as_it_was() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.receivedFrom("grorud", PRIVATE, answer("1", Position.SUPPORTS)),
                        hearing.renamed("grorud", CORRECTED),
                        hearing.erased(PERSON))
                .then(db -> {
                    assertThat(row(db, "3").privateName()).isEqualTo(PRIVATE);
                    assertThat(row(db, "3").erased()).isFalse();
                    assertThat(row(db, "4").privateName()).isEqualTo(CORRECTED);
                    assertThat(row(db, "5").privateName()).isEqualTo(CORRECTED);
                    assertThat(row(db, "5").erased()).isTrue();
                    assertThat(redactions(db)
                                    .list(db.at("oslo", "4"), Paging.first())
                                    .rows())
                            .isEmpty();
                });
    }

    @Test
    void where_nothing_is_personal_nothing_is_said_of_it() {
        given(oslo.started("Oslo"), hearing.opened(), hearing.received("grorud", DISTRICT, null))
                .then(db -> assertThat(row(db, "3").erased()).isNull());
    }

    private static List<String> to(QueryDatabase db, String consultation, String asAt, Paging paging) {
        return responses(db).list(db.at("oslo", asAt), Map.of("consultation", consultation), paging).rows().stream()
                .map(row -> row.id() + " " + row.status())
                .toList();
    }

    private static List<String> lateAt(QueryDatabase db, String asAt) {
        return responses(db).list(db.at("oslo", asAt), Paging.first()).rows().stream()
                .map(row -> row.id() + " " + row.late())
                .toList();
    }

    private static ResponseRow row(QueryDatabase db, String asAt) {
        return responses(db).one(db.at("oslo", asAt), "grorud").orElseThrow();
    }

    private static Redactions redactions(QueryDatabase db) {
        return new Redactions(db.jdbc(), new RedactionProjection(), new PersonalFactProjection());
    }

    private static Responses responses(QueryDatabase db) {
        return new Responses(
                db.jdbc(),
                new ResponseProjection(),
                new Consultations(db.jdbc(), new ConsultationProjection()),
                new Programmes(db.jdbc(), new ProgrammeProjection()),
                redactions(db));
    }
}
