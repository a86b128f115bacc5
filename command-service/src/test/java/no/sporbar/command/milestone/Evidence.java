package no.sporbar.command.milestone;

import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import java.util.List;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.BriefedParty;
import no.sporbar.events.BriefingEvent.BriefingHeld;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.events.BriefingId;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;

/** What can show that a criterion is met, in other streams than the plan's. */
final class Evidence {
    private static final BriefingId HOST = new BriefingId("host");
    private static final ConsultationId HORING = new ConsultationId("horing");

    private Evidence() {}

    /** A decision that is resolved, an assessment, a briefing that was held, and a consultation that is closed. */
    static Situation allThere() {
        return onlyBegun()
                .knowing(
                        new DecisionResolved(
                                PROGRAMME,
                                VEDTAKET,
                                "Videre utredning",
                                BYSTYRET,
                                null,
                                List.of(new ResolvedPoint("4", PointOutcome.ADOPTED, "Saken legges fram.")),
                                cited()),
                        new ImpactAssessmentDelivered(
                                PROGRAMME,
                                new ImpactAssessmentId("klima"),
                                Impact.CLIMATE_AND_ENVIRONMENT,
                                Subject.parse("decision/videre-utredning"),
                                "ingen konsekvenser",
                                cited()),
                        new BriefingHeld(PROGRAMME, HOST, date("2026-10-01"), null, cited()),
                        new ConsultationClosed(PROGRAMME, HORING, null, cited()));
    }

    /** A decision that is only recommended, a briefing that is only planned, a consultation that is open. */
    static Situation onlyBegun() {
        return Situation.usual()
                .knowing(StreamId.of("consultation", PROGRAMME, HORING))
                .knowing(
                        new DecisionRecommended(
                                PROGRAMME,
                                VEDTAKET,
                                "Videre utredning",
                                Oslo.BYRADET,
                                BYSTYRET,
                                null,
                                List.of(new RecommendedPoint("4", "Saken legges fram.")),
                                cited()),
                        new BriefingPlanned(
                                PROGRAMME, HOST, List.of(BriefedParty.UNIONS), null, "Utredningen", cited()));
    }
}
