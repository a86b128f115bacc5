package no.sporbar.query.organisation;

import static no.sporbar.events.UnitChangeKind.KEEP;
import static no.sporbar.events.UnitChangeKind.MERGE;
import static no.sporbar.events.UnitChangeKind.RENAME;
import static no.sporbar.events.UnitChangeKind.SPLIT;
import static no.sporbar.query.organisation.Structure.adopted;
import static no.sporbar.query.organisation.Structure.delivered;
import static no.sporbar.query.organisation.Structure.line;
import static no.sporbar.query.organisation.Structure.moveProposed;
import static no.sporbar.query.organisation.Structure.putForward;
import static no.sporbar.query.organisation.Structure.rejected;
import static no.sporbar.query.organisation.Structure.required;
import static no.sporbar.query.organisation.Structure.sketched;
import static no.sporbar.query.organisation.Structure.withdrawn;
import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.sporbar.events.TaskLevel;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.organisation.AlternativeRow.Line;
import no.sporbar.query.organisation.AlternativeRow.RequiredAssessment;
import no.sporbar.query.organisation.AlternativeRow.Status;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class AlternativesIT {
    private final Facts oslo = Facts.of("oslo");

    @Test
    void alternatives_lie_side_by_side_with_what_their_lines_come_to() {
        given(
                        oslo.started("Oslo"),
                        sketched("few", 1, 2),
                        line("few", "a", MERGE, List.of("d-1", "d-2", "d-3"), "ny"),
                        line("few", "b", RENAME, List.of("d-4"), "d-4"),
                        sketched("many", 6, null),
                        line("many", "a", SPLIT, List.of("d-1"), "ny-1", "ny-2"),
                        line("many", "b", KEEP, List.of("d-2"), "d-2"),
                        sketched("open", null, null),
                        sketched("told", 5, 10))
                .then(db -> {
                    List<AlternativeRow> rows = alternatives(db)
                            .list(db.now("oslo"), Paging.first())
                            .rows();
                    assertThat(rows)
                            .extracting(row -> row.id().value(), AlternativeRow::counts)
                            .containsExactly(
                                    tuple("few", new LineCounts(4, 2, 0, 1, 1, 0, true)),
                                    tuple("many", new LineCounts(2, 3, 1, 0, 0, 1, false)),
                                    tuple("open", new LineCounts(0, 0, 0, 0, 0, 0, null)),
                                    tuple("told", new LineCounts(0, 0, 0, 0, 0, 0, null)));
                });
    }

    @Test
    void a_withdrawn_line_stays_visible_and_no_longer_counts() {
        given(
                        oslo.started("Oslo"),
                        sketched("few", 1, 1),
                        line("few", "a", MERGE, List.of("d-1", "d-2"), "ny"),
                        withdrawn("few", "a"),
                        line("few", "b", MERGE, List.of("d-1", "d-2", "d-3"), "ny"))
                .then(db -> {
                    AlternativeRow row = one(db, db.now("oslo"));
                    assertThat(row.lines()).extracting(Line::withdrawn).containsExactly("too large", null);
                    assertThat(row.counts().unitsBefore()).isEqualTo(3);
                    assertThat(row.counts().merge()).isEqualTo(1);
                    assertThat(one(db, db.at("oslo", "4")).reason()).isEqualTo("too large");
                });
    }

    @Test
    void the_latest_word_about_a_task_counts() {
        given(
                        oslo.started("Oslo"),
                        sketched("few", null, null),
                        moveProposed("few", "barnevern", TaskLevel.CENTRAL),
                        moveProposed("few", "kultur", TaskLevel.CENTRAL),
                        moveProposed("few", "barnevern", TaskLevel.SHARED))
                .then(db -> assertThat(one(db, db.now("oslo")).taskMoves())
                        .extracting(move -> move.task() + " " + move.level())
                        .containsExactly("kultur central", "barnevern shared"));
    }

    @Test
    void a_required_assessment_is_delivered_or_not() {
        given(
                        oslo.started("Oslo"),
                        sketched("few", null, null),
                        required("few", "lov"),
                        required("few", "lov-2"),
                        delivered("few", "lov"))
                .then(db -> {
                    assertThat(one(db, db.now("oslo")).requiredAssessments())
                            .extracting(RequiredAssessment::status)
                            .containsExactly("delivered", "required");
                    assertThat(alternatives(db)
                                    .list(db.at("oslo", "4"), Paging.first())
                                    .rows()
                                    .getFirst()
                                    .requiredAssessments())
                            .extracting(RequiredAssessment::status)
                            .containsExactly("required", "required");
                });
    }

    @Test
    void one_is_adopted_by_a_point_and_the_other_stays_visible() {
        given(
                        oslo.started("Oslo"),
                        sketched("few", null, null),
                        sketched("many", null, null),
                        putForward("few"),
                        adopted("few"),
                        rejected("many"))
                .then(db -> {
                    assertThat(one(db, db.at("oslo", "4")).status()).isEqualTo(Status.PUT_FORWARD);
                    AlternativeRow few = one(db, db.now("oslo"));
                    assertThat(few.status()).isEqualTo(Status.ADOPTED);
                    assertThat(few.adoptedBy()).isEqualTo(Facts.CITY_COUNCIL);
                    assertThat(few.decision()).hasToString("bydelsreform");
                    assertThat(few.point()).isEqualTo("1");
                    assertThat(few.provenance().effectiveFrom()).hasToString(Structure.GO_LIVE);
                    AlternativeRow many =
                            alternatives(db).one(db.now("oslo"), "many").orElseThrow();
                    assertThat(many.status()).isEqualTo(Status.REJECTED);
                    assertThat(many.reason()).isEqualTo("another was adopted");
                    assertThat(many.adoptedBy()).isNull();
                });
    }

    private static AlternativeRow one(QueryDatabase db, Moment moment) {
        return alternatives(db).one(moment, "few").orElseThrow();
    }

    private static Alternatives alternatives(QueryDatabase db) {
        Subjects subjects = new Subjects(db.jdbc(), new SubjectProjection());
        return new Alternatives(db.jdbc(), new AlternativeProjection(), subjects);
    }
}
