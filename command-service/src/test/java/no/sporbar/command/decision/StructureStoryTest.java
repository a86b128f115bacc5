package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.wouldDo;
import static no.sporbar.command.decision.Resolved.effect;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.PointOutcome.ADOPTED;
import static no.sporbar.events.PointOutcome.POSTPONED;
import static no.sporbar.events.PointOutcome.REJECTED;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.command.decision.DecisionCommand.ResolveDecision;
import no.sporbar.command.rules.Story;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.EffectKind;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Provenance;
import org.junit.jupiter.api.Test;

/** Alternative structures, and what a resolution does to them. */
class StructureStoryTest {
    private static final AlternativeId FEMTEN = new AlternativeId("femten");
    private static final Provenance FROM_2028 =
            new Provenance(cited().decidedOn(), LocalDate.of(2028, 1, 1), cited().basis());

    @Test
    void the_alternative_that_an_adopted_point_names_is_adopted() {
        put().when(resolve(ADOPTED))
                .thenRecorded(
                        resolved(ADOPTED),
                        new AlternativeAdopted(PROGRAMME, FEMTEN, BYSTYRET, VEDTAKET, "5", FROM_2028));
    }

    @Test
    void the_alternative_that_a_rejected_point_names_is_rejected() {
        put().when(resolve(REJECTED)).thenRecorded(resolved(REJECTED), rejected());
    }

    @Test
    void a_postponed_point_leaves_it_open_and_what_was_rejected_is_not_rejected_again() {
        put().when(resolve(POSTPONED)).thenRecorded(resolved(POSTPONED));
        put().given(new AlternativeRejected(PROGRAMME, FEMTEN, "før", null, null, cited()))
                .when(resolve(REJECTED))
                .thenRecorded(resolved(REJECTED));
    }

    @Test
    void what_was_rejected_cannot_be_adopted_and_nothing_of_the_resolution_is_recorded() {
        put().given(rejected()).when(resolve(ADOPTED)).thenRefused("alternative.rejected", FEMTEN);
    }

    private static Story put() {
        return Story.usual()
                .given(
                        new AlternativeSketched(PROGRAMME, FEMTEN, "Femten bydeler", 15, 15, cited()),
                        new AlternativePutForward(PROGRAMME, FEMTEN, cited()),
                        recommended(wouldDo("5", effect(EffectKind.ADOPT, "alternative/femten"))));
    }

    private static AlternativeRejected rejected() {
        return new AlternativeRejected(PROGRAMME, FEMTEN, "Videre utredning (5)", VEDTAKET, "5", FROM_2028);
    }

    private static ResolveDecision resolve(PointOutcome outcome) {
        return new ResolveDecision(
                PROGRAMME, VEDTAKET, "Videre utredning", BYSTYRET, "41/25", points(outcome), FROM_2028);
    }

    private static DecisionResolved resolved(PointOutcome outcome) {
        return new DecisionResolved(
                PROGRAMME, VEDTAKET, "Videre utredning", BYSTYRET, "41/25", points(outcome), FROM_2028);
    }

    private static List<ResolvedPoint> points(PointOutcome outcome) {
        return List.of(new ResolvedPoint("5", outcome, "Punkt 5"));
    }
}
