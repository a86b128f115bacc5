package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.answerGuidance;
import static no.sporbar.command.decision.Decisions.doing;
import static no.sporbar.command.decision.Decisions.guidanceAnswered;
import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.resolve;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.decision.Decisions.wouldDo;
import static no.sporbar.command.decision.Resolved.ENDORSE;
import static no.sporbar.command.decision.Resolved.FORBEHOLD;
import static no.sporbar.command.decision.Resolved.TILSLUTNING;
import static no.sporbar.command.decision.Resolved.TRACKS;
import static no.sporbar.command.decision.Resolved.bound;
import static no.sporbar.command.decision.Resolved.conditionSet;
import static no.sporbar.command.decision.Resolved.ended;
import static no.sporbar.command.decision.Resolved.endorsed;
import static no.sporbar.command.decision.Resolved.failed;
import static no.sporbar.command.decision.Resolved.met;
import static no.sporbar.command.decision.Resolved.opened;
import static no.sporbar.command.decision.Resolved.planned;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;
import static no.sporbar.events.PointOutcome.ADDED;
import static no.sporbar.events.PointOutcome.ADOPTED;
import static no.sporbar.events.PointOutcome.POSTPONED;
import static no.sporbar.events.PointOutcome.REJECTED;

import java.util.List;
import no.sporbar.command.rules.Story;
import no.sporbar.command.track.TrackCommand.CompleteTrack;
import no.sporbar.command.track.TrackCommand.OpenTrack;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Guidance;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCancelled;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Subject;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackId;
import org.junit.jupiter.api.Test;

/** Work that began under a condition, and what becomes of it when the decision comes. */
class EndorsementStoryTest {
    private static final String WHY = FORBEHOLD + " – Punkt 3";
    private static final TrackId A = TRACKS.getFirst();
    private static final ImpactAssessmentId KLIMA = new ImpactAssessmentId("klima");

    @Test
    void a_track_that_is_opened_under_a_condition_hangs_on_it() {
        Story.usual()
                .given(conditionSet())
                .when(new OpenTrack(PROGRAMME, A, "a", "Utrede a", TILSLUTNING, cited()))
                .thenRecorded(opened(A), bound("track/a"));
    }

    @Test
    void bystyret_rejects_and_every_track_has_ended_in_the_same_append_and_says_why() {
        investigating()
                .when(resolve(point(REJECTED)))
                .thenRecorded(
                        resolved(point(REJECTED)),
                        failed("3", "Punkt 3"),
                        ended(TRACKS.get(0), WHY, "3"),
                        ended(TRACKS.get(1), WHY, "3"),
                        ended(TRACKS.get(2), WHY, "3"));
    }

    @Test
    void bystyret_endorses_and_every_track_is_endorsed() {
        investigating()
                .when(resolve(point(ADOPTED)))
                .thenRecorded(
                        resolved(point(ADOPTED)),
                        met("3"),
                        endorsed(TRACKS.get(0), "3"),
                        endorsed(TRACKS.get(1), "3"),
                        endorsed(TRACKS.get(2), "3"));
    }

    @Test
    void bystyret_postpones_and_nothing_happens_to_the_work() {
        investigating().when(resolve(point(POSTPONED))).thenRecorded(resolved(point(POSTPONED)));
    }

    @Test
    void what_was_over_before_the_rejection_stays_as_it_was() {
        TrackEnded before = new TrackEnded(PROGRAMME, A, "slått sammen med b", null, null, null, cited());
        investigating()
                .given(before)
                .when(resolve(point(REJECTED)))
                .thenRecorded(
                        resolved(point(REJECTED)),
                        failed("3", "Punkt 3"),
                        ended(TRACKS.get(1), WHY, "3"),
                        ended(TRACKS.get(2), WHY, "3"));
    }

    @Test
    void milestones_that_hang_on_it_leave_the_plan_unless_they_were_passed() {
        Story.usual()
                .given(conditionSet(), planned("rapport"), planned("start"), bound("milestone/rapport"))
                .given(bound("milestone/start"), passed("start"), recommended(wouldDo("3", ENDORSE)))
                .when(resolve(point(REJECTED)))
                .thenRecorded(
                        resolved(point(REJECTED)),
                        failed("3", "Punkt 3"),
                        new MilestoneCancelled(PROGRAMME, new MilestoneId("rapport"), WHY, cited()));
    }

    @Test
    void a_condition_that_was_settled_before_by_the_same_answer_is_left_as_it_is() {
        Story.usual()
                .given(conditionSet(), met("1"))
                .when(resolve(doing("3", ADDED, ENDORSE)))
                .thenRecorded(resolved(doing("3", ADDED, ENDORSE)));
    }

    @Test
    void a_condition_that_failed_before_cannot_be_met_and_nothing_of_the_resolution_is_recorded() {
        Story.usual()
                .given(conditionSet(), failed("1", null))
                .when(resolve(doing("3", ADDED, ENDORSE)))
                .thenRefused("condition.failed", TILSLUTNING);
    }

    @Test
    void guidance_that_came_with_the_endorsement_and_what_is_to_be_assessed_are_waited_for() {
        CompleteTrack complete = new CompleteTrack(PROGRAMME, A, "Ni til elleve bydeler", cited());
        Story.usual().given(endorsedWithGuidance()).when(complete).thenRefused("track.assessment-missing", KLIMA);
        Story.usual()
                .given(endorsedWithGuidance())
                .given(delivered())
                .when(complete)
                .thenRefused("track.guidance-unanswered", "Innbyggerne høres.");
        Story.usual()
                .given(endorsedWithGuidance())
                .given(delivered())
                .given(answerGuidance("innbyggere", "Høring i april"))
                .when(complete)
                .thenRecorded(new TrackCompleted(PROGRAMME, A, "Ni til elleve bydeler", cited()));
    }

    @Test
    void answering_guidance_leads_to_nothing_more() {
        Story.usual()
                .given(endorsedWithGuidance())
                .when(answerGuidance("innbyggere", "Høring i april"))
                .thenRecorded(guidanceAnswered("innbyggere", "Høring i april"));
    }

    private static Story investigating() {
        Story story = Story.usual().given(conditionSet(), recommended(wouldDo("3", ENDORSE)));
        for (TrackId track : TRACKS) story.given(opened(track), bound("track/" + track));
        return story;
    }

    private static DomainEvent[] endorsedWithGuidance() {
        ResolvedPoint point = new ResolvedPoint(
                "3",
                ADOPTED,
                "Punkt 3",
                null,
                List.of(new Guidance(new GuidanceId("innbyggere"), "Innbyggerne høres.")),
                null);
        return new DomainEvent[] {
            conditionSet(),
            opened(A),
            bound("track/a"),
            new TrackImpactAssessmentRequired(PROGRAMME, A, KLIMA, Impact.CLIMATE_AND_ENVIRONMENT, cited()),
            recommended(wouldDo("3", ENDORSE)),
            resolved(point),
            met("3"),
            endorsed(A, "3")
        };
    }

    private static ImpactAssessmentDelivered delivered() {
        return new ImpactAssessmentDelivered(
                PROGRAMME,
                KLIMA,
                Impact.CLIMATE_AND_ENVIRONMENT,
                Subject.of(Subject.Kind.TRACK, A),
                "Ingen merkbar virkning",
                cited());
    }

    private static MilestonePassed passed(String milestone) {
        return new MilestonePassed(PROGRAMME, new MilestoneId(milestone), date("2025-01-16"), cited());
    }

    private static ResolvedPoint point(PointOutcome outcome) {
        return new ResolvedPoint("3", outcome, "Punkt 3");
    }
}
