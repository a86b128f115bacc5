package no.sporbar.query.testing;

import java.util.List;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConditionId;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Disposition;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.GoalId;
import no.sporbar.events.Guidance;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Position;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.Proposer;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionId;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TrackId;
import org.jspecify.annotations.Nullable;

/** From a hearing to what it led to: facts in domain words, one after the other. */
public record Hearing(Facts facts) {
    public static final String OLD = "Mer enhetlig styringsstruktur";
    public static final String NEW = "Mer helhetlig styringsstruktur";

    public ConsultationOpened opened() {
        return new ConsultationOpened(
                facts.programme(),
                new ConsultationId("horing"),
                "Ekstern høring",
                ConsultationForm.HEARING,
                List.of(new Question("1", "Bør en ny struktur utredes?"), new Question("2", "Andre innspill?")),
                ImpreciseDate.parse("2024-09-30/2024-11-15"),
                null,
                Facts.CITED);
    }

    public ResponseReceived answered(String response, String respondent, String question) {
        return new ResponseReceived(
                facts.programme(),
                new ResponseId(response),
                new ConsultationId("horing"),
                respondent,
                null,
                RespondentGroup.DISTRICT,
                null,
                null,
                List.of(new Answer(question, Position.POSITIVE, "Ja")),
                Facts.CITED);
    }

    public SuggestionMade suggested(String suggestion, String response, Subject about, String wording) {
        return new SuggestionMade(
                facts.programme(),
                new SuggestionId(suggestion),
                about,
                "Bytt ordlyd",
                wording,
                List.of(new Proposer("Bydel Grorud", new BodyId("grorud"))),
                new ConsultationId("horing"),
                List.of(new ResponseId(response)),
                Facts.CITED);
    }

    public SuggestionDisposed disposed(String suggestion, Disposition disposition, DispositionEffect... effects) {
        return new SuggestionDisposed(
                facts.programme(),
                new SuggestionId(suggestion),
                disposition,
                Facts.CITY_GOVERNMENT,
                "Dette støttes.",
                List.of(effects),
                Facts.CITED);
    }

    public DecisionRecommended recommended(@Nullable String caseNumber) {
        return new DecisionRecommended(
                facts.programme(),
                new DecisionId("sak"),
                "Videre utredning",
                Facts.CITY_GOVERNMENT,
                Facts.CITY_COUNCIL,
                caseNumber,
                List.of(
                        new RecommendedPoint(
                                "2",
                                "Reviderte mål og prinsipper legges til grunn.",
                                List.of(
                                        new Effect(EffectKind.ADOPT, principle("styring"), NEW),
                                        new Effect(EffectKind.ADOPT, principle("finansiering")))),
                        new RecommendedPoint("3", "Byrådet bes om å utrede.")),
                Facts.CITED);
    }

    public DecisionResolved resolved(@Nullable String caseNumber) {
        return new DecisionResolved(
                facts.programme(),
                new DecisionId("sak"),
                "Videre utredning",
                Facts.CITY_COUNCIL,
                caseNumber,
                List.of(
                        new ResolvedPoint(
                                "2",
                                PointOutcome.ADOPTED,
                                "Reviderte mål og prinsipper legges til grunn.",
                                List.of(new Effect(EffectKind.ADOPT, principle("styring"), NEW)),
                                List.of(new Guidance(new GuidanceId("innbyggere"), "Involver innbyggerne.")),
                                null),
                        new ResolvedPoint("3", PointOutcome.ADOPTED, "Byrådet bes om å utrede.")),
                Facts.CITED);
    }

    public PrincipleAdopted adopted(String principle) {
        return new PrincipleAdopted(
                facts.programme(),
                new PrincipleId(principle),
                Facts.CITY_COUNCIL,
                new DecisionId("sak"),
                "2",
                Facts.CITED);
    }

    public ConditionSet condition() {
        return new ConditionSet(
                facts.programme(),
                new ConditionId("forbehold"),
                "Med forbehold om bystyrets tilslutning",
                new DecisionId("sak"),
                Facts.CITED);
    }

    public ConditionMet met() {
        return new ConditionMet(
                facts.programme(), new ConditionId("forbehold"), new DecisionId("sak"), "3", Facts.CITED);
    }

    public TrackOpened track(String track) {
        return new TrackOpened(
                facts.programme(),
                new TrackId(track),
                "a",
                "Om en ny bydelsorganisering kan bidra",
                new ConditionId("forbehold"),
                Facts.CITED);
    }

    public TrackEndorsed endorsed(String track) {
        return new TrackEndorsed(
                facts.programme(),
                new TrackId(track),
                new ConditionId("forbehold"),
                new DecisionId("sak"),
                "3",
                Facts.CITED);
    }

    public TrackImpactAssessmentRequired required(String track, String assessment) {
        return new TrackImpactAssessmentRequired(
                facts.programme(),
                new TrackId(track),
                new ImpactAssessmentId(assessment),
                Impact.DISABILITY,
                Facts.CITED);
    }

    /** All of it, from the hearing to the track that was endorsed. */
    public DomainEvent[] wholeWay() {
        return new DomainEvent[] {
            facts.started("Oslo"),
            facts.goalProposed("mal-1", 1, "Mer helhetlig tjenestetilbud"),
            facts.principleProposed("styring", "mal-1", OLD),
            facts.principleProposed("finansiering", "mal-1", "Rendyrking av finansieringsprinsippet"),
            opened(),
            answered("grorud", "Bydel Grorud", "1"),
            answered("sagene", "Bydel Sagene", "2"),
            suggested("helhetlig", "grorud", principle("styring"), NEW),
            suggested("sammenheng", "sagene", principle("finansiering"), "Sammenheng"),
            disposed("helhetlig", Disposition.ADOPTED, new DispositionEffect(principle("styring"), NEW)),
            facts.principleRevised("styring", NEW),
            recommended("25/1"),
            condition(),
            track("a"),
            required("a", "universell"),
            resolved("25/1"),
            adopted("styring"),
            met(),
            endorsed("a")
        };
    }

    public static Subject principle(String id) {
        return Subject.of(Kind.PRINCIPLE, new PrincipleId(id));
    }

    public static Subject goal(String id) {
        return Subject.of(Kind.GOAL, new GoalId(id));
    }
}
