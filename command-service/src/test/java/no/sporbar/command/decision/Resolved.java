package no.sporbar.command.decision;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.List;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConditionEvent.ConditionWorkBound;
import no.sporbar.events.ConditionId;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalId;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.Subject;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TrackId;
import org.jspecify.annotations.Nullable;

/** What decisions lead to, in the words of the stories. */
final class Resolved {
    static final ConditionId TILSLUTNING = new ConditionId("tilslutning");
    static final String FORBEHOLD = "Arbeidet starter under forbehold om bystyrets tilslutning";
    static final List<TrackId> TRACKS = List.of(new TrackId("a"), new TrackId("b"), new TrackId("c"));
    static final GoalId MAL = new GoalId("mal-2");
    static final PrincipleId PRINSIPP = new PrincipleId("styring");
    static final Effect ENDORSE = effect(EffectKind.ENDORSE, "condition/tilslutning");
    static final Effect ADOPT_GOAL = effect(EffectKind.ADOPT, "goal/mal-2");
    static final Effect ADOPT_PRINCIPLE = effect(EffectKind.ADOPT, "principle/styring");

    private Resolved() {}

    static Effect effect(EffectKind kind, String subject) {
        return new Effect(kind, Subject.parse(subject));
    }

    static Effect worded(String subject, String wording) {
        return new Effect(EffectKind.ADOPT, Subject.parse(subject), wording);
    }

    static ConditionSet conditionSet() {
        return new ConditionSet(PROGRAMME, TILSLUTNING, FORBEHOLD, null, cited());
    }

    static TrackOpened opened(TrackId track) {
        return new TrackOpened(PROGRAMME, track, track.value(), "Utrede " + track, TILSLUTNING, cited());
    }

    static ConditionWorkBound bound(String work) {
        return new ConditionWorkBound(PROGRAMME, TILSLUTNING, Subject.parse(work), cited());
    }

    static ConditionMet met(String point) {
        return new ConditionMet(PROGRAMME, TILSLUTNING, VEDTAKET, point, cited());
    }

    static ConditionFailed failed(String point, @Nullable String reason) {
        return new ConditionFailed(PROGRAMME, TILSLUTNING, VEDTAKET, point, reason, cited());
    }

    static TrackEndorsed endorsed(TrackId track, String point) {
        return new TrackEndorsed(PROGRAMME, track, TILSLUTNING, VEDTAKET, point, cited());
    }

    static TrackEnded ended(TrackId track, String reason, String point) {
        return new TrackEnded(PROGRAMME, track, reason, TILSLUTNING, VEDTAKET, point, cited());
    }

    static MilestonePlanned planned(String milestone) {
        return new MilestonePlanned(PROGRAMME, new MilestoneId(milestone), milestone, null, cited());
    }

    static GoalProposed goalProposed() {
        return new GoalProposed(PROGRAMME, MAL, 2, "Gode tjenester", BYRADET, cited());
    }

    static GoalRevised goalRevised(String wording, BodyId by, String reason) {
        return new GoalRevised(PROGRAMME, MAL, wording, by, reason, cited());
    }

    static GoalAdopted goalAdopted(String point) {
        return new GoalAdopted(PROGRAMME, MAL, BYSTYRET, VEDTAKET, point, cited());
    }

    static PrincipleProposed principleProposed() {
        return new PrincipleProposed(PROGRAMME, PRINSIPP, MAL, "Mer enhetlig styringsstruktur", null, cited());
    }

    static PrincipleRevised principleRevised(String wording, BodyId by, String reason) {
        return new PrincipleRevised(PROGRAMME, PRINSIPP, wording, by, reason, cited());
    }

    static PrincipleAdopted principleAdopted(String point) {
        return new PrincipleAdopted(PROGRAMME, PRINSIPP, BYSTYRET, VEDTAKET, point, cited());
    }
}
