package no.sporbar.query.principles;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.GoalId;
import no.sporbar.events.PrincipleId;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.principles.PrincipleRow.Status;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class PrinciplesIT {
    private final Facts oslo = Facts.of("oslo");

    @Test
    void a_reworded_principle_shows_both_wordings_until_one_is_adopted() {
        given(
                        oslo.started("Oslo"),
                        oslo.principleProposed("p-1", "mal-1", "Mer enhetlig styringsstruktur"),
                        oslo.principleAdopted("p-1"),
                        oslo.principleRevised("p-1", "Mer helhetlig styringsstruktur"))
                .then(db -> {
                    PrincipleRow row = principles(db).one(db.now("oslo"), "p-1").orElseThrow();
                    assertThat(row.goal()).isEqualTo(new GoalId("mal-1"));
                    assertThat(row.status()).isEqualTo(Status.ADOPTED);
                    assertThat(row.wordingInForce()).isEqualTo("Mer enhetlig styringsstruktur");
                    assertThat(row.wordingProposed()).isEqualTo("Mer helhetlig styringsstruktur");
                });
    }

    @Test
    void a_replaced_principle_stays_visible_and_names_what_took_its_place() {
        given(
                        oslo.started("Oslo"),
                        oslo.principleProposed("p-1", "mal-1", "old"),
                        oslo.principleProposed("p-2", "mal-1", "new"),
                        oslo.principleReplaced("p-1", "p-2"))
                .then(db -> {
                    assertThat(principles(db)
                                    .list(db.now("oslo"), Paging.first())
                                    .rows())
                            .extracting(row -> row.id() + " " + row.status())
                            .containsExactly("p-1 replaced", "p-2 proposed");
                    PrincipleRow replaced =
                            principles(db).one(db.now("oslo"), "p-1").orElseThrow();
                    assertThat(replaced.replacedBy()).isEqualTo(new PrincipleId("p-2"));
                });
    }

    @Test
    void a_replacement_leaves_the_stream_version_of_the_replacing_principle_alone() {
        given(
                        oslo.started("Oslo"),
                        oslo.principleProposed("p-1", "mal-1", "old"),
                        oslo.principleProposed("p-2", "mal-1", "new"),
                        oslo.principleReplaced("p-1", "p-2"))
                .then(db -> assertThat(principles(db)
                                .one(db.now("oslo"), "p-2")
                                .orElseThrow()
                                .recorded()
                                .version())
                        .isZero());
    }

    @Test
    void a_withdrawn_principle_says_why() {
        given(oslo.started("Oslo"), oslo.principleProposed("p-1", "mal-1", "old"), oslo.principleWithdrawn("p-1"))
                .then(db -> {
                    PrincipleRow row = principles(db).one(db.now("oslo"), "p-1").orElseThrow();
                    assertThat(row.status()).isEqualTo(Status.WITHDRAWN);
                    assertThat(row.reason()).isEqualTo("no longer needed");
                    assertThat(row.wording()).isEqualTo("old");
                });
    }

    @Test
    void a_correction_leaves_the_adoption_and_what_took_its_place_as_they_are() {
        given(
                        oslo.started("Oslo"),
                        oslo.principleProposed("p-1", "mal-1", "Mer enhetlig styringstruktur"),
                        oslo.principleAdopted("p-1"),
                        oslo.principleCorrected("p-1", "Mer enhetlig styringsstruktur"),
                        oslo.principleProposed("p-2", "mal-1", "new"),
                        oslo.principleReplaced("p-1", "p-2"),
                        oslo.principleCorrected("p-1", "Mer enhetlig styring"))
                .then(db -> {
                    PrincipleRow between =
                            principles(db).one(db.at("oslo", "4"), "p-1").orElseThrow();
                    assertThat(between.status()).isEqualTo(Status.ADOPTED);
                    assertThat(between.wordingInForce()).isEqualTo("Mer enhetlig styringsstruktur");
                    assertThat(between.wordingProposed()).isNull();
                    assertThat(between.change()).isEqualTo("corrected");
                    assertThat(between.wrong()).isEqualTo("et ord manglet");
                    PrincipleRow now = principles(db).one(db.now("oslo"), "p-1").orElseThrow();
                    assertThat(now.status()).isEqualTo(Status.REPLACED);
                    assertThat(now.replacedBy()).isEqualTo(new PrincipleId("p-2"));
                    assertThat(now.wordingInForce()).isEqualTo("Mer enhetlig styring");
                });
    }

    private static Principles principles(QueryDatabase db) {
        return new Principles(db.jdbc(), new PrincipleProjection());
    }
}
