package no.sporbar.query.worklist;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static no.sporbar.query.worklist.WorkOfOslo.all;
import static no.sporbar.query.worklist.WorkOfOslo.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sporbar.events.AudienceId;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.ConfirmationEvent.AssumptionConfirmed;
import no.sporbar.events.ConfirmationId;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Hearing;
import org.junit.jupiter.api.Test;

/** What is assumed waits until somebody confirms it or states it with a citation. */
class AssumptionsIT {
    private static final Provenance ASSUMED = new Provenance(
            ImpreciseDate.parse("2025-01-16"), null, new Assumption("kari", "figure 1 is not in the text"));

    private final Facts oslo = Facts.of("oslo");
    private final Hearing hearing = new Hearing(oslo);
    private final DomainEvent started = oslo.started("Oslo");

    @Test
    void an_assumed_fact_waits_until_it_is_confirmed() {
        GoalProposed assumed =
                new GoalProposed(oslo.programme(), new GoalId("mal-1"), 1, "Gode tjenester", null, ASSUMED);
        given(started, assumed).then(db -> {
            assertThat(ids(db, WorkKind.ASSUMPTION)).containsExactly("goal/mal-1", "programme/oslo");
            assertThat(all(db, WorkKind.ASSUMPTION).items().rows().getFirst()).satisfies(found -> {
                assertThat(found.label()).isEqualTo("Gode tjenester");
                assertThat(found.item().fact()).isEqualTo("goal.proposed");
                assertThat(found.item().text()).isEqualTo("figure 1 is not in the text");
            });
        });
        given(started, assumed, confirmed("goal/mal-1", "goal.proposed"))
                .then(db -> assertThat(ids(db, WorkKind.ASSUMPTION)).containsExactly("programme/oslo"));
        given(started, assumed, confirmed("goal/mal-1", "goal.adopted"))
                .then(db -> assertThat(ids(db, WorkKind.ASSUMPTION)).contains("goal/mal-1"));
    }

    @Test
    void an_assumed_season_is_confirmed_with_the_start_that_brought_it() {
        given(started, confirmed("programme/oslo", "programme.started"))
                .then(db -> assertThat(ids(db, WorkKind.ASSUMPTION)).isEmpty());
    }

    @Test
    void an_assumed_fact_no_longer_waits_when_the_same_is_stated_with_a_citation() {
        DomainEvent planned = oslo.milestonePlanned("valg", "2027-23");
        MilestoneMoved assumed = moved("2026-23", ASSUMED);
        given(started, planned, assumed)
                .then(db -> assertThat(ids(db, WorkKind.ASSUMPTION)).contains("milestone/valg"));
        given(started, planned, assumed, moved("2027-21", Facts.CITED))
                .then(db -> assertThat(ids(db, WorkKind.ASSUMPTION)).doesNotContain("milestone/valg"));
        given(started, planned, assumed, oslo.milestoneRefined("valg", "2026-10-01"))
                .then(db -> assertThat(ids(db, WorkKind.ASSUMPTION)).contains("milestone/valg"));
    }

    @Test
    void a_citation_for_one_audience_says_nothing_of_another() {
        given(started, hearing.opened(), invited("bydeler", ASSUMED), invited("etater", ASSUMED))
                .then(db -> assertThat(missing(db)).containsExactly("bydeler", "etater"));
        given(
                        started,
                        hearing.opened(),
                        invited("bydeler", ASSUMED),
                        invited("etater", ASSUMED),
                        invited("etater", Facts.CITED),
                        invited("foretak", Facts.CITED))
                .then(db -> assertThat(missing(db)).containsExactly("bydeler"));
    }

    private MilestoneMoved moved(String date, Provenance provenance) {
        return new MilestoneMoved(
                oslo.programme(), new MilestoneId("valg"), ImpreciseDate.parse(date), "delayed", provenance);
    }

    private AudienceInvited invited(String audience, Provenance provenance) {
        return new AudienceInvited(
                oslo.programme(),
                new ConsultationId("horing"),
                new AudienceId(audience),
                audience,
                null,
                null,
                provenance);
    }

    private AssumptionConfirmed confirmed(String about, String fact) {
        return new AssumptionConfirmed(
                oslo.programme(), new ConfirmationId("bekreftet"), Subject.parse(about), fact, Facts.CITED);
    }

    private static List<String> missing(QueryDatabase db) {
        return all(db, WorkKind.ASSUMPTION).items().rows().stream()
                .filter(found -> found.item().subject().kind() == Subject.Kind.CONSULTATION)
                .flatMap(found -> found.item().missing().stream())
                .toList();
    }
}
