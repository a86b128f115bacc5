package no.sporbar.query.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.sporbar.events.Basis.Citation;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceId;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.decisions.DecisionProjection;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.goals.GoalProjection;
import no.sporbar.query.goals.Goals;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.programmes.ProgrammeProjection;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.WrittenLedger;
import no.sporbar.query.timeline.MilestoneProjection;
import no.sporbar.query.timeline.Milestones;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What differs between two moments, read from real rows: found by position, grouped by what it follows from, in parts. */
class ChangesIT {
    private static final Facts OSLO = Facts.of("oslo");
    private static final Facts BERGEN = Facts.of("bergen");

    private static final Provenance OF_THE_COUNCIL =
            new Provenance(ImpreciseDate.parse("2025-01-22"), null, new Citation(new SourceId("protokoll"), "sak 1"));

    private static QueryDatabase db;
    private static Changes changes;
    private static Subjects subjects;

    @BeforeAll
    static void record() {
        WrittenLedger ledger = new WrittenLedger();
        ledger.recordAll(List.of(
                OSLO.started("Oslo"), // 1
                OSLO.goalProposed("mal-1", 1, "Gode tjenester"),
                OSLO.goalProposed("mal-2", 2, "Billige tjenester"),
                OSLO.milestonePlanned("valg", "2027-21"),
                BERGEN.started("Bergen"), // 5
                BERGEN.goalProposed("mal-1", 1, "Fred"),
                resolved("vedtak")));
        ledger.record(OSLO.goalAdopted("mal-1")); // 8
        ledger.record(OSLO.conditionSet("tilslutning", "Under forbehold"));
        LedgerEntry failed = ledger.record(OSLO.conditionFailed("tilslutning", "vedtak"));
        ledger.recordBecauseOf(failed, OSLO.milestoneCancelled("valg")); // 11
        ledger.record(OSLO.goalProposed("mal-3", 3, "Kortlivet"));
        ledger.record(OSLO.goalWithdrawn("mal-3"));
        ledger.record(OSLO.renamed("Bydelsreformen")); // 14
        ledger.record(new MilestonePlanned(
                OSLO.programme(), new MilestoneId("utredning"), "Utredning", null, OF_THE_COUNCIL));
        db = QueryDatabase.create();
        db.deliver(ledger.entries());
        Programmes programmes = new Programmes(db.jdbc(), new ProgrammeProjection());
        Decisions decisions = new Decisions(db.jdbc(), new DecisionProjection());
        List<Rows<?>> all = List.of(
                new Goals(db.jdbc(), new GoalProjection()),
                new Milestones(db.jdbc(), new MilestoneProjection()),
                decisions);
        subjects = new Subjects(db.jdbc(), new SubjectProjection());
        changes = new Changes(all, programmes, decisions, subjects, new Causes(db.jdbc()));
    }

    private static DecisionResolved resolved(String id) {
        List<ResolvedPoint> points = List.of(new ResolvedPoint("2", PointOutcome.ADDED, "Målene legges til grunn."));
        return new DecisionResolved(
                OSLO.programme(),
                new DecisionId(id),
                "Videre utredning",
                Facts.CITY_COUNCIL,
                "25/1",
                points,
                OF_THE_COUNCIL);
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void only_what_happened_in_between_in_this_programme_is_told() {
        assertThat(things(between("4", "8"))).containsExactly("decision/vedtak added", "goal/mal-1 changed");
        assertThat(things(between("3", "4"))).containsExactly("milestone/valg added");
        assertThat(things(between("start", "2"))).containsExactly("programme/oslo added", "goal/mal-1 added");
    }

    @Test
    void the_same_moment_twice_has_no_changes_and_a_later_one_first_is_refused() {
        assertThat(between("8", "8").groups()).isEmpty();
        assertThatThrownBy(() -> between("9", "8"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("changes.reversed"));
    }

    @Test
    void nothing_is_forgotten_that_came_and_went_in_between() {
        assertThat(things(between("11", "13"))).containsExactly("goal/mal-3 added withdrawn");
    }

    @Test
    void what_follows_from_a_decision_stands_under_it_also_where_it_was_a_reaction_to_a_reaction() {
        Compared compared = between("4", null);
        Group decided = compared.groups().getFirst();
        assertThat(Objects.requireNonNull(decided.decision()).title()).isEqualTo("Videre utredning");
        assertThat(decided.decision().resolved()).isTrue();
        assertThat(decided.changes())
                .extracting(change -> change.id() + " "
                        + Objects.requireNonNull(change.cause()).via())
                .containsExactly("vedtak stated", "mal-1 stated", "valg reaction", "utredning sameSource");
        Group undecided = compared.groups().getLast();
        assertThat(undecided.decision()).isNull();
        assertThat(undecided.recordedBy()).isEqualTo("kari");
        assertThat(undecided.recordedOn()).hasToString("2025-01-16");
        assertThat(undecided.changes()).extracting(Change::id).containsExactly("mal-3", "oslo");
    }

    @Test
    void decisions_are_known_by_what_was_resolved_and_not_by_their_points() {
        assertThat(subjects.made(db.now("oslo"), Subject.Kind.DECISION, "decision.resolved", 10))
                .extracting(row -> row.subject() + " " + row.label())
                .containsExactly("decision/vedtak Videre utredning");
        assertThat(subjects.made(db.at("oslo", "6"), Subject.Kind.DECISION, "decision.resolved", 10))
                .isEmpty();
    }

    @Test
    void the_parts_together_are_the_whole_and_nothing_comes_twice() {
        List<String> whole = things(between("start", null)).stream().sorted().toList();
        for (int limit = 1; limit < 7; limit++) {
            List<String> parts = new ArrayList<>();
            String after = null;
            do {
                Compared part = changes.in(stretch("start", null), new Paging(after, limit));
                assertThat(part.things()).isBetween(1, limit);
                parts.addAll(things(part));
                after = part.next();
            } while (after != null);
            assertThat(parts.stream().sorted()).isEqualTo(whole);
        }
    }

    @Test
    void a_cursor_of_something_else_is_refused() {
        assertThatThrownBy(() -> changes.in(stretch("start", null), new Paging("17", 5)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("paging.after"));
    }

    private static Stretch stretch(String from, @Nullable String to) {
        return Stretch.of(db.moments(), "oslo", from, to);
    }

    private static Compared between(String from, @Nullable String to) {
        return changes.in(stretch(from, to), Paging.first());
    }

    /** In the order in which they are told. */
    private static List<String> things(Compared compared) {
        return compared.groups().stream()
                .flatMap(group -> group.changes().stream())
                .map(change -> Stream.concat(
                                Stream.of(change.thing() + "/" + change.id()),
                                change.kinds().stream().map(ChangeKind::toString))
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .toList();
    }
}
