package no.sporbar.query.projection;

import static no.sporbar.query.testing.DatedHistory.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.decisions.DecisionProjection;
import no.sporbar.query.goals.GoalProjection;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.organisation.UnitProjection;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What facts that hold from a day on leave behind for the days before it. */
class EarlierDaysTest {
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate GO_LIVE = LocalDate.of(2028, 1, 1);
    private static final UnitId UNIT = new UnitId("bydel-grorud");

    private final Facts oslo = Facts.of("oslo");

    @Test
    void where_no_fact_has_a_day_of_its_own_there_are_no_earlier_days() {
        assertThat(earlier(new GoalProjection(), oslo.goalProposed("g", 1, "Et mål"), oslo.goalAdopted("g")))
                .isEmpty();
    }

    @Test
    void a_thing_is_not_there_before_the_day_that_it_begins_on() {
        assertThat(earlier(new UnitProjection(), from(GO_LIVE, registered("Grorud"))))
                .containsExactly("1 bydel-grorud before 2028-01-01 null");
    }

    @Test
    void a_fact_changes_what_holds_from_its_day_on_and_leaves_the_days_before() {
        assertThat(earlier(new UnitProjection(), registered("Grorud"), from(GO_LIVE, renamed("Nordøst"))))
                .containsExactly("2 bydel-grorud before 2028-01-01 Grorud");
    }

    @Test
    void a_fact_of_an_earlier_day_that_is_recorded_later_changes_all_days_from_then_on() {
        assertThat(earlier(
                        new UnitProjection(),
                        registered("Grorud"),
                        from(GO_LIVE, renamed("Nordøst")),
                        from(NEXT_YEAR, renamed("Groruddalen"))))
                .containsExactly(
                        "2 bydel-grorud before 2028-01-01 Grorud",
                        "3 bydel-grorud before 2027-01-01 Grorud",
                        "3 bydel-grorud before 2028-01-01 Groruddalen");
    }

    @Test
    void a_fact_without_a_day_holds_on_every_day() {
        assertThat(earlier(
                        new UnitProjection(),
                        registered("Grorud"),
                        from(GO_LIVE, renamed("Nordøst")),
                        renamed("Dalen")))
                .containsExactly("2 bydel-grorud before 2028-01-01 Grorud", "3 bydel-grorud before 2028-01-01 Dalen");
    }

    @Test
    void a_slip_in_a_name_that_is_not_used_yet_is_not_in_the_name_that_is() {
        UnitCorrected corrected = new UnitCorrected(
                oslo.programme(), UNIT, "Nordøst", UnitKind.AGENCY, "Nordøsst", "lest feil", Facts.CITED);
        assertThat(earlier(new UnitProjection(), registered("Grorud"), from(GO_LIVE, renamed("Nordøsst")), corrected))
                .containsExactly("2 bydel-grorud before 2028-01-01 Grorud", "3 bydel-grorud before 2028-01-01 Grorud");
    }

    @Test
    void a_slip_in_a_wording_that_holds_later_is_not_in_the_one_before() {
        DomainEvent[] facts = {
            oslo.goalProposed("g", 1, "Et mål"),
            from(GO_LIVE, oslo.goalRevised("g", "Et bedre mål")),
            oslo.goalCorrected("g", "Et enda bedre mål")
        };
        assertThat(earlier(new GoalProjection(), facts)).containsExactly("2 g before 2028-01-01 Et mål");
        assertThat(earlier(new SubjectProjection(), facts)).containsExactly("2 goal/g before 2028-01-01 Et mål");
    }

    @Test
    void a_slip_in_what_is_resolved_later_is_not_in_another_wording_that_was_recommended() {
        ResolvedPoint amended = new ResolvedPoint("1", PointOutcome.AMENDED, "Saken tas ikke til orientering");
        assertThat(earlier(
                        new DecisionProjection(),
                        oslo.decisionRecommended("sak"),
                        from(GO_LIVE, oslo.decisionResolved("sak", amended)),
                        oslo.decisionCorrected("sak", "Sak", new CorrectedPoint("1", "Saken utsettes."))))
                .containsExactly(
                        "2 sak before 2028-01-01 Saken tas til orientering.",
                        "3 sak before 2028-01-01 Saken tas til orientering.");
    }

    @Test
    void a_fact_that_builds_on_one_that_holds_later_changes_nothing_before_and_stops_nobody() {
        DomainEvent[] facts = {from(GO_LIVE, oslo.goalProposed("g", 1, "Et mål")), oslo.goalAdopted("g")};
        assertThat(earlier(new GoalProjection(), facts)).containsExactly("1 g before 2028-01-01 null");
        assertThat(earlier(new SubjectProjection(), facts)).containsExactly("1 goal/g before 2028-01-01 null");
    }

    @Test
    void a_day_of_a_year_that_nobody_asks_about_is_the_last_of_all() {
        assertThat(earlier(new UnitProjection(), from(LocalDate.MAX, registered("Grorud"))))
                .containsExactly("1 bydel-grorud before 9999-12-31 null");
        assertThat(earlier(new UnitProjection(), from(LocalDate.MIN, registered("Grorud"))))
                .containsExactly("1 bydel-grorud before 0001-01-01 null");
    }

    private UnitRegistered registered(String name) {
        return new UnitRegistered(oslo.programme(), UNIT, name, UnitKind.DISTRICT, null, null, null, Facts.CITED);
    }

    private UnitRenamed renamed(String name) {
        return new UnitRenamed(oslo.programme(), UNIT, name, null, null, Facts.CITED);
    }

    /** The lines of earlier days: position, id, and what it is called there. */
    private static List<String> earlier(Projection<?, ?> projection, DomainEvent... facts) {
        List<LedgerEntry> entries = new WrittenLedger().recordAll(List.of(facts));
        List<String> lines = new ArrayList<>();
        MemoryProjections memory = new MemoryProjections(List.of(projection), (_, made) -> {
            for (RowLine line : made) if (line.id().contains(" before ")) lines.add(words(line));
        });
        Batch batch = memory.begin(entries);
        entries.forEach(batch::fold);
        batch.write();
        return lines;
    }

    private static String words(RowLine line) {
        JsonNode state = EventJson.mapper().readTree(line.state());
        String called = state.isNull() ? "null" : "";
        for (String field : List.of("name", "wordingInForce", "wordingProposed", "inForce", "proposed"))
            if (called.isEmpty()) called = state.path(field).asString("");
        if (called.isEmpty())
            called = state.at("/recommendation/points/0/wording").asString("");
        return line.from() + " " + line.id() + " " + called;
    }
}
