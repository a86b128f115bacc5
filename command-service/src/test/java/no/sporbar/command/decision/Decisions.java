package no.sporbar.command.decision;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.Arrays;
import java.util.List;
import no.sporbar.command.decision.DecisionCommand.AnswerGuidance;
import no.sporbar.command.decision.DecisionCommand.CorrectDecision;
import no.sporbar.command.decision.DecisionCommand.RecommendDecision;
import no.sporbar.command.decision.DecisionCommand.ResolveDecision;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Effect;
import no.sporbar.events.Guidance;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Votes;
import org.jspecify.annotations.Nullable;

/** What is said of decisions in the scenarios. */
final class Decisions {
    static final RecommendedPoint ONE = new RecommendedPoint("1", "Rapporten tas til orientering.");
    static final RecommendedPoint TWO = new RecommendedPoint("2", "Målene legges til grunn.");

    private Decisions() {}

    static RecommendDecision recommend(RecommendedPoint... points) {
        return recommend(BYRADET, BYSTYRET, points);
    }

    static RecommendDecision recommend(BodyId by, @Nullable BodyId to, RecommendedPoint... points) {
        return new RecommendDecision(PROGRAMME, VEDTAKET, "Videre utredning", by, to, "1/25", List.of(points), cited());
    }

    static DecisionRecommended recommended(RecommendedPoint... points) {
        return new DecisionRecommended(
                PROGRAMME, VEDTAKET, "Videre utredning", BYRADET, BYSTYRET, "1/25", List.of(points), cited());
    }

    static ResolveDecision resolve(ResolvedPoint... points) {
        return resolve(BYSTYRET, points);
    }

    static ResolveDecision resolve(BodyId by, ResolvedPoint... points) {
        return new ResolveDecision(PROGRAMME, VEDTAKET, "Videre utredning", by, "41/25", List.of(points), cited());
    }

    static DecisionResolved resolved(ResolvedPoint... points) {
        return new DecisionResolved(
                PROGRAMME, VEDTAKET, "Videre utredning", BYSTYRET, "41/25", List.of(points), cited());
    }

    static ResolvedPoint answer(RecommendedPoint point, PointOutcome outcome) {
        return new ResolvedPoint(point.number(), outcome, point.wording());
    }

    static ResolvedPoint answer(RecommendedPoint point, PointOutcome outcome, String wording) {
        return new ResolvedPoint(point.number(), outcome, wording);
    }

    static ResolvedPoint doing(String number, PointOutcome outcome, Effect... effects) {
        return new ResolvedPoint(number, outcome, "Punkt " + number, List.of(effects), null, null);
    }

    static RecommendedPoint wouldDo(String number, Effect... effects) {
        return new RecommendedPoint(number, "Punkt " + number, List.of(effects));
    }

    static ResolvedPoint voted(PointOutcome outcome, int inFavour, int against) {
        return new ResolvedPoint(
                ONE.number(), outcome, ONE.wording(), null, null, new Votes(inFavour, against, "R imot"));
    }

    static ResolvedPoint guided(RecommendedPoint point, PointOutcome outcome, String... items) {
        List<Guidance> guidance = Arrays.stream(items)
                .map(id -> new Guidance(new GuidanceId(id), "Ta hensyn til " + id))
                .toList();
        return new ResolvedPoint(point.number(), outcome, point.wording(), null, guidance, null);
    }

    static AnswerGuidance answerGuidance(String item, String answer) {
        return new AnswerGuidance(PROGRAMME, VEDTAKET, new GuidanceId(item), answer, cited());
    }

    static DecisionGuidanceAnswered guidanceAnswered(String item, String answer) {
        return new DecisionGuidanceAnswered(PROGRAMME, VEDTAKET, new GuidanceId(item), answer, cited());
    }

    static CorrectDecision correct(String title, CorrectedPoint... points) {
        return new CorrectDecision(
                PROGRAMME, VEDTAKET, title, List.of(points), "feil avskrift", "lest mot papiret", cited());
    }

    static DecisionCorrected corrected(String title, CorrectedPoint... points) {
        return new DecisionCorrected(
                PROGRAMME, VEDTAKET, title, List.of(points), "feil avskrift", "lest mot papiret", cited());
    }
}
