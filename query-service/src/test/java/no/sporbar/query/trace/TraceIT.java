package no.sporbar.query.trace;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import no.sporbar.events.BudgetEvent.BudgetGranted;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Hearing;
import no.sporbar.query.testing.ProjectionScenario;
import no.sporbar.query.testing.WrittenLedger;
import no.sporbar.query.trace.TraceView.Node;
import no.sporbar.query.trace.TraceView.Worded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

class TraceIT {
    private static final String[] WHOLE_WAY = {
        "principle/styring",
        "suggestion/helhetlig",
        "response/grorud",
        "question/horing/1",
        "consultation/horing",
        "goal/mal-1",
        "point/sak/2",
        "decision/sak",
        "condition/forbehold",
        "track/a",
        "impact-assessment/universell"
    };

    private final Facts oslo = Facts.of("oslo");
    private final Hearing hearing = new Hearing(oslo);
    private final ProjectionScenario wholeWay = given(hearing.wholeWay());

    @Test
    void a_wording_is_walked_back_to_the_hearing_and_forward_to_the_work_that_followed() {
        wholeWay.then(db -> assertThat(names(trace(db, "principle/styring"))).containsExactlyInAnyOrder(WHOLE_WAY));
    }

    @Test
    void what_only_shares_an_origin_is_not_on_the_way() {
        wholeWay.then(db -> assertThat(names(trace(db, "principle/styring")))
                .doesNotContain("principle/finansiering", "suggestion/sammenheng", "response/sagene"));
    }

    @Test
    void a_response_leads_to_what_came_of_it_and_back_to_what_was_asked() {
        wholeWay.then(db -> assertThat(names(trace(db, "response/grorud")))
                .contains("question/horing/1", "consultation/horing", "suggestion/helhetlig", "principle/styring")
                .contains("point/sak/2", "track/a")
                .doesNotContain("response/sagene", "question/horing/2", "principle/finansiering"));
    }

    @Test
    void a_track_leads_back_to_its_decision_and_not_to_all_that_was_decided() {
        wholeWay.then(db -> assertThat(names(trace(db, "track/a")))
                .containsExactlyInAnyOrder(
                        "track/a",
                        "condition/forbehold",
                        "decision/sak",
                        "point/sak/3",
                        "impact-assessment/universell"));
    }

    @Test
    void a_point_is_never_without_its_decision() {
        BudgetGranted granted = new BudgetGranted(
                oslo.programme(),
                new BudgetId("midler"),
                1_000_000_000,
                Facts.CITY_COUNCIL,
                new DecisionId("sak"),
                "3",
                Facts.CITED);
        given(
                        oslo.started("Oslo"),
                        hearing.resolved("25/1"),
                        new BudgetProposed(
                                oslo.programme(),
                                new BudgetId("midler"),
                                2025,
                                1_000_000_000,
                                "Utredning",
                                null,
                                Facts.CITED),
                        granted)
                .then(db -> assertThat(names(trace(db, "budget/midler")))
                        .containsExactly("budget/midler", "point/sak/3", "decision/sak"));
    }

    @Test
    void a_decision_leads_back_to_all_that_it_decided() {
        wholeWay.then(db -> assertThat(names(trace(db, "decision/sak")))
                .contains("principle/styring", "principle/finansiering", "response/grorud", "response/sagene")
                .contains("track/a"));
    }

    @Test
    void every_wording_says_whether_it_was_in_force_and_since_when() {
        wholeWay.then(db -> {
            Node principle = trace(db, "principle/styring").nodes().getFirst();
            assertThat(principle.label()).isEqualTo(Hearing.NEW);
            assertThat(principle.status()).isEqualTo("adopted");
            assertThat(principle.wordings())
                    .extracting(Worded::text, Worded::inForce, Worded::position)
                    .containsExactly(
                            tuple(Hearing.OLD, false, 3L),
                            tuple(Hearing.NEW, false, 11L),
                            tuple(Hearing.NEW, true, 17L));
        });
    }

    @Test
    void a_link_says_what_it_carries_when_and_by_which_source() {
        wholeWay.then(db -> assertThat(trace(db, "suggestion/helhetlig").edges())
                .filteredOn(edge -> edge.relation() == Relation.DISPOSED_TO)
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.to()).hasToString("principle/styring");
                    assertThat(edge.wording()).isEqualTo(Hearing.NEW);
                    assertThat(edge.decidedOn()).isEqualTo(Facts.CITED.decidedOn());
                    assertThat(edge.basis()).isEqualTo(Facts.CITED.basis());
                    assertThat(edge.position()).isEqualTo(10);
                }));
    }

    @Test
    void the_past_does_not_know_what_came_of_it() {
        wholeWay.then(db -> {
            TraceView then = new Trace(db.jdbc(), new LinkProjection(), subjects(db))
                    .of(db.at("oslo", "9"), Subject.parse("principle/styring"));
            assertThat(names(then))
                    .containsExactlyInAnyOrder(
                            "principle/styring",
                            "goal/mal-1",
                            "suggestion/helhetlig",
                            "response/grorud",
                            "question/horing/1",
                            "consultation/horing");
            assertThat(then.nodes().getFirst().label()).isEqualTo(Hearing.OLD);
        });
    }

    @Test
    void a_dependency_that_was_removed_is_no_way_any_more() {
        MilestoneDependencyRemoved removed = new MilestoneDependencyRemoved(
                oslo.programme(), new MilestoneId("valg"), new MilestoneId("nominasjon"), "not so", Facts.CITED);
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("nominasjon", "2026-21"),
                        oslo.milestonePlanned("valg", "2027-23"),
                        oslo.milestoneDepends("valg", "nominasjon"),
                        removed)
                .then(db -> {
                    assertThat(names(trace(db, "milestone/valg"))).containsExactly("milestone/valg");
                    assertThat(names(new Trace(db.jdbc(), new LinkProjection(), subjects(db))
                                    .of(db.at("oslo", "4"), Subject.parse("milestone/valg"))))
                            .containsExactly("milestone/valg", "milestone/nominasjon");
                });
    }

    @Test
    void a_walk_that_is_too_long_says_that_it_was_cut() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.answered("r1", "Bydel 1", "1"),
                        hearing.answered("r2", "Bydel 2", "1"))
                .then(db -> {
                    Trace trace = new Trace(db.jdbc(), new LinkProjection(), subjects(db));
                    TraceView cut = trace.of(db.now("oslo"), Subject.parse("question/horing/1"), 3);
                    assertThat(cut.cut()).isTrue();
                    assertThat(cut.nodes()).hasSize(3);
                    assertThat(trace.of(db.now("oslo"), Subject.parse("question/horing/1"), 4)
                                    .cut())
                            .isFalse();
                });
    }

    @Test
    void a_level_costs_one_statement_however_broad_it_is() {
        assertThat(statements(40)).isEqualTo(statements(2));
    }

    @Test
    void what_was_never_there_has_no_trace() {
        wholeWay.then(db -> assertThatThrownBy(() -> trace(db, "goal/mal-9"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("subject.unknown")));
    }

    /** How many statements a walk from the hearing takes with so many responses, each with a suggestion. */
    private int statements(int responses) {
        WrittenLedger ledger = new WrittenLedger();
        ledger.record(oslo.started("Oslo"));
        ledger.record(oslo.principleProposed("styring", "mal-1", Hearing.OLD));
        ledger.record(hearing.opened());
        for (int i = 0; i < responses; i++) {
            ledger.record(hearing.answered("r" + i, "Bydel " + i, "1"));
            ledger.record(hearing.suggested("s" + i, "r" + i, Hearing.principle("styring"), "Ordlyd " + i));
        }
        AtomicInteger statements = new AtomicInteger();
        try (QueryDatabase db = QueryDatabase.create()) {
            db.deliver(ledger.entries());
            JdbcTemplate counting =
                    new JdbcTemplate(Objects.requireNonNull(db.jdbc().getDataSource())) {
                        @Override
                        public <T extends @Nullable Object> T query(
                                PreparedStatementCreator creator,
                                @Nullable PreparedStatementSetter setter,
                                ResultSetExtractor<T> extractor) {
                            statements.incrementAndGet();
                            return super.query(creator, setter, extractor);
                        }
                    };
            Subjects subjects = new Subjects(counting, new SubjectProjection());
            TraceView view = new Trace(counting, new LinkProjection(), subjects)
                    .of(db.now("oslo"), Subject.parse("consultation/horing"));
            assertThat(view.nodes()).hasSize(4 + 2 * responses);
        }
        assertThat(statements).hasPositiveValue();
        return statements.get();
    }

    private static List<String> names(TraceView view) {
        return view.nodes().stream().map(node -> node.subject().toString()).toList();
    }

    private static TraceView trace(QueryDatabase db, String subject) {
        Moment now = db.now("oslo");
        return new Trace(db.jdbc(), new LinkProjection(), subjects(db)).of(now, Subject.parse(subject));
    }

    private static Subjects subjects(QueryDatabase db) {
        return new Subjects(db.jdbc(), new SubjectProjection());
    }
}
