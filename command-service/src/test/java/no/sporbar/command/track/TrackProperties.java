package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.track.Conditions.TILSLUTNING;
import static no.sporbar.command.track.Conditions.met;
import static no.sporbar.command.track.Conditions.wasSet;
import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.B;
import static no.sporbar.command.track.Tracks.KLIMA;
import static no.sporbar.command.track.Tracks.delivered;
import static no.sporbar.command.track.Tracks.opened;
import static no.sporbar.command.track.Tracks.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Situation;
import no.sporbar.command.track.ConditionCommand.BindWork;
import no.sporbar.command.track.ConditionCommand.FailCondition;
import no.sporbar.command.track.ConditionCommand.MeetCondition;
import no.sporbar.command.track.ConditionCommand.SetCondition;
import no.sporbar.command.track.TrackCommand.CompleteTrack;
import no.sporbar.command.track.TrackCommand.CorrectTrack;
import no.sporbar.command.track.TrackCommand.CoupleTrack;
import no.sporbar.command.track.TrackCommand.EndTrack;
import no.sporbar.command.track.TrackCommand.EndorseTrack;
import no.sporbar.command.track.TrackCommand.OpenTrack;
import no.sporbar.command.track.TrackCommand.RequireTrackAssessment;
import no.sporbar.events.ConditionEvent;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionId;
import no.sporbar.events.Impact;
import no.sporbar.events.Subject;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackId;
import org.jspecify.annotations.Nullable;

class TrackProperties {
    private static final ConditionId FAILED = new ConditionId("avslag");
    private static final Situation SITUATION = Situation.usual()
            .knowing(
                    resolved(),
                    wasSet(),
                    met(),
                    new ConditionEvent.ConditionSet(
                            PROGRAMME, FAILED, "Forbehold", null, resolved().provenance()),
                    new ConditionFailed(
                            PROGRAMME, FAILED, null, null, null, resolved().provenance()),
                    opened(B, null),
                    delivered(Impact.LAW));

    @Provide
    Arbitrary<List<TrackCommand>> wishes() {
        Arbitrary<TrackCommand> open = Combinators.combine(AnyWish.text(), condition(), AnyWish.provenance())
                .as((mandate, condition, on) -> new OpenTrack(PROGRAMME, A, "a", mandate, condition, on));
        Arbitrary<TrackCommand> couple = Combinators.combine(
                        Arbitraries.of(A, B, new TrackId("ukjent")), AnyWish.provenance())
                .as((with, on) -> new CoupleTrack(PROGRAMME, A, with, null, on));
        Arbitrary<TrackCommand> require = Combinators.combine(
                        Arbitraries.of(Impact.LAW, Impact.LAW, Impact.DISTRIBUTION), AnyWish.provenance())
                .as((impact, on) -> new RequireTrackAssessment(PROGRAMME, A, KLIMA, impact, on));
        Arbitrary<TrackCommand> endorse = Combinators.combine(condition(), point(), AnyWish.provenance())
                .as((condition, point, on) -> new EndorseTrack(PROGRAMME, A, condition, VEDTAKET, point, on));
        Arbitrary<TrackCommand> complete = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((result, on) -> new CompleteTrack(PROGRAMME, A, result, on));
        Arbitrary<TrackCommand> end = Combinators.combine(
                        AnyWish.text(), condition(), AnyWish.decisionOrNone(), point(), AnyWish.provenance())
                .as((why, condition, by, point, on) -> new EndTrack(PROGRAMME, A, why, condition, by, point, on));
        Arbitrary<TrackCommand> correct = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((mandate, on) -> new CorrectTrack(PROGRAMME, A, mandate, "a", "b", on));
        return Arbitraries.oneOf(
                        List.of(open, open, open, couple, couple, require, require, endorse, complete, end, correct))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<ConditionCommand>> conditionWishes() {
        Arbitrary<ConditionCommand> set = Combinators.combine(
                        AnyWish.text(), AnyWish.decisionOrNone(), AnyWish.provenance())
                .as((text, decision, on) -> new SetCondition(PROGRAMME, TILSLUTNING, text, decision, on));
        Arbitrary<ConditionCommand> bind = Combinators.combine(
                        Arbitraries.of("track/a", "track/b", "milestone/valg", "goal/mal-1"), AnyWish.provenance())
                .as((work, on) -> new BindWork(PROGRAMME, TILSLUTNING, Subject.parse(work), on));
        Arbitrary<ConditionCommand> meet = Combinators.combine(AnyWish.decisionOrNone(), point(), AnyWish.provenance())
                .as((decision, point, on) -> new MeetCondition(PROGRAMME, TILSLUTNING, decision, point, on));
        Arbitrary<ConditionCommand> fail = Combinators.combine(AnyWish.decisionOrNone(), point(), AnyWish.provenance())
                .as((decision, point, on) -> new FailCondition(PROGRAMME, TILSLUTNING, decision, point, null, on));
        return Arbitraries.oneOf(List.of(set, set, set, bind, bind, bind, meet, fail))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_track_is_over_once_and_then_only_corrected(@ForAll("wishes") List<TrackCommand> wishes) {
        Played<TrackCommand, TrackEvent> played = CoreLaws.play(Track.INITIAL, wishes, SITUATION);
        boolean over = false;
        for (TrackEvent event : played.history()) {
            if (over) assertThat(event).isInstanceOf(TrackCorrected.class);
            over |= event instanceof TrackCompleted || event instanceof TrackEnded;
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_condition_ends_at_most_once(@ForAll("conditionWishes") List<ConditionCommand> wishes) {
        Situation situation = Situation.usual().knowing(resolved(), opened(A, TILSLUTNING), opened(B, null));
        Played<ConditionCommand, ConditionEvent> played = CoreLaws.play(Condition.INITIAL, wishes, situation);
        assertThat(played.history().stream()
                        .filter(event -> event instanceof ConditionMet || event instanceof ConditionFailed))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static Arbitrary<@Nullable ConditionId> condition() {
        return Arbitraries.of(TILSLUTNING, TILSLUTNING, FAILED, new ConditionId("ukjent"))
                .injectNull(0.4);
    }

    private static Arbitrary<@Nullable String> point() {
        return Arbitraries.of("3", "9").injectNull(0.5);
    }
}
