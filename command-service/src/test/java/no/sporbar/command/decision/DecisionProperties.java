package no.sporbar.command.decision;

import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.decision.DecisionCommand.AnswerGuidance;
import no.sporbar.command.decision.DecisionCommand.AssignCaseNumber;
import no.sporbar.command.decision.DecisionCommand.CorrectDecision;
import no.sporbar.command.decision.DecisionCommand.RecommendDecision;
import no.sporbar.command.decision.DecisionCommand.ResolveDecision;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.Guidance;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Subject;
import no.sporbar.events.Votes;
import org.jspecify.annotations.Nullable;

class DecisionProperties {
    private static final Arbitrary<String> NUMBER = Arbitraries.of("1", "2");

    @Provide
    Arbitrary<List<DecisionCommand>> wishes() {
        Arbitrary<DecisionCommand> recommend = Combinators.combine(
                        AnyWish.text(), AnyWish.body(), caseNumber(), recommendedPoints(), AnyWish.provenance())
                .as((title, by, number, points, on) ->
                        new RecommendDecision(PROGRAMME, VEDTAKET, title, by, null, number, points, on));
        Arbitrary<DecisionCommand> resolve = Combinators.combine(
                        AnyWish.text(), AnyWish.body(), caseNumber(), resolvedPoints(), AnyWish.provenance())
                .as((title, by, number, points, on) ->
                        new ResolveDecision(PROGRAMME, VEDTAKET, title, by, number, points, on));
        Arbitrary<DecisionCommand> assign = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((number, on) -> new AssignCaseNumber(PROGRAMME, VEDTAKET, number, on));
        Arbitrary<DecisionCommand> answer = Combinators.combine(item(), AnyWish.text(), AnyWish.provenance())
                .as((item, text, on) -> new AnswerGuidance(PROGRAMME, VEDTAKET, item.id(), text, on));
        Arbitrary<DecisionCommand> correct = Combinators.combine(
                        AnyWish.text(), correctedPoints().injectNull(0.3), AnyWish.provenance())
                .as((title, points, on) -> new CorrectDecision(PROGRAMME, VEDTAKET, title, points, "a", "b", on));
        return Arbitraries.oneOf(List.of(recommend, recommend, resolve, resolve, resolve, assign, answer, correct))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_bystyret_resolves_once(@ForAll("wishes") List<DecisionCommand> wishes) {
        Situation situation = Situation.usual().knowing(Subject.parse("goal/mal-1").stream(PROGRAMME));
        Played<DecisionCommand, DecisionEvent> played = CoreLaws.play(Decision.INITIAL, wishes, situation);
        List<DecisionResolved> resolved = played.history().stream()
                .filter(DecisionResolved.class::isInstance)
                .map(DecisionResolved.class::cast)
                .toList();
        assertThat(resolved).hasSizeLessThanOrEqualTo(1).allSatisfy(resolution -> {
            assertThat(resolution.resolvedBy()).isEqualTo(BYSTYRET);
            assertThat(resolution.points()).extracting(ResolvedPoint::number).doesNotHaveDuplicates();
        });
    }

    private static Arbitrary<@Nullable String> caseNumber() {
        return AnyWish.text().injectNull(0.7);
    }

    private static Arbitrary<List<RecommendedPoint>> recommendedPoints() {
        return Combinators.combine(NUMBER, AnyWish.text(), effects())
                .as(RecommendedPoint::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Arbitrary<List<ResolvedPoint>> resolvedPoints() {
        Arbitrary<Votes> votes = Arbitraries.integers().between(-1, 3).map(against -> new Votes(1, against, null));
        return Combinators.combine(
                        NUMBER,
                        Arbitraries.of(PointOutcome.class),
                        AnyWish.text(),
                        effects(),
                        item().list().ofMaxSize(2).injectNull(0.5),
                        votes.injectNull(0.7))
                .as(ResolvedPoint::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Arbitrary<@Nullable List<Effect>> effects() {
        return Arbitraries.of("goal/mal-1", "goal/mal-1", "goal/ukjent", "condition/ukjent", "alternative/ukjent")
                .flatMap(subject ->
                        Arbitraries.of(EffectKind.class).map(kind -> List.of(new Effect(kind, Subject.parse(subject)))))
                .injectNull(0.7);
    }

    private static Arbitrary<List<CorrectedPoint>> correctedPoints() {
        return Combinators.combine(NUMBER, AnyWish.text())
                .as(CorrectedPoint::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Arbitrary<Guidance> item() {
        return AnyWish.text().map(id -> new Guidance(new GuidanceId(id), "Ta hensyn til " + id));
    }
}
