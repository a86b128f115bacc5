package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Organisation.BARNEVERN;
import static no.sporbar.command.organisation.Organisation.from2028;
import static no.sporbar.command.organisation.Organisation.unit;
import static no.sporbar.command.organisation.Organisation.units;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.Arrays;
import java.util.List;
import no.sporbar.command.organisation.AlternativeCommand.AdoptAlternative;
import no.sporbar.command.organisation.AlternativeCommand.ProposeTaskMove;
import no.sporbar.command.organisation.AlternativeCommand.ProposeUnitChange;
import no.sporbar.command.organisation.AlternativeCommand.PutForwardAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RejectAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RequireAlternativeAssessment;
import no.sporbar.command.organisation.AlternativeCommand.SketchAlternative;
import no.sporbar.command.organisation.AlternativeCommand.WithdrawUnitChange;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.BodyId;
import no.sporbar.events.ChangeId;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitChangeKind;
import org.jspecify.annotations.Nullable;

/** What is said of one alternative in the scenarios. Its new units are named after their ids. */
final class Alternatives {
    static final AlternativeId FIRE_TIL_SEKS = new AlternativeId("fire-til-seks");
    static final ImpactAssessmentId VURDERING = new ImpactAssessmentId("fordeling");

    private Alternatives() {}

    static SketchAlternative sketch(@Nullable Integer least, @Nullable Integer most) {
        return new SketchAlternative(PROGRAMME, FIRE_TIL_SEKS, "4–6 bydeler", least, most, cited());
    }

    static AlternativeSketched sketched() {
        return new AlternativeSketched(PROGRAMME, FIRE_TIL_SEKS, "4–6 bydeler", 4, 6, cited());
    }

    static ProposeUnitChange propose(String change, UnitChangeKind kind, List<String> from, String... to) {
        return new ProposeUnitChange(
                PROGRAMME,
                FIRE_TIL_SEKS,
                new ChangeId(change),
                kind,
                units(from.toArray(String[]::new)),
                newUnits(to),
                cited());
    }

    static AlternativeChangeProposed proposed(String change, UnitChangeKind kind, List<String> from, String... to) {
        return new AlternativeChangeProposed(
                PROGRAMME,
                FIRE_TIL_SEKS,
                new ChangeId(change),
                kind,
                units(from.toArray(String[]::new)),
                newUnits(to),
                cited());
    }

    static WithdrawUnitChange withdraw(String change, String reason) {
        return new WithdrawUnitChange(PROGRAMME, FIRE_TIL_SEKS, new ChangeId(change), reason, cited());
    }

    static AlternativeChangeWithdrawn withdrawn(String change) {
        return new AlternativeChangeWithdrawn(PROGRAMME, FIRE_TIL_SEKS, new ChangeId(change), "for stort", cited());
    }

    static ProposeTaskMove proposeMove(TaskLevel level, @Nullable String unit) {
        return new ProposeTaskMove(
                PROGRAMME, FIRE_TIL_SEKS, BARNEVERN, level, unit == null ? null : unit(unit), cited());
    }

    static AlternativeTaskMoveProposed moveProposed(TaskLevel level, @Nullable String unit) {
        return new AlternativeTaskMoveProposed(
                PROGRAMME, FIRE_TIL_SEKS, BARNEVERN, level, unit == null ? null : unit(unit), cited());
    }

    static RequireAlternativeAssessment require(Impact impact) {
        return new RequireAlternativeAssessment(PROGRAMME, FIRE_TIL_SEKS, VURDERING, impact, cited());
    }

    static AlternativeImpactAssessmentRequired required(Impact impact) {
        return new AlternativeImpactAssessmentRequired(PROGRAMME, FIRE_TIL_SEKS, VURDERING, impact, cited());
    }

    static ImpactAssessmentDelivered delivered(Impact impact) {
        return new ImpactAssessmentDelivered(
                PROGRAMME, VURDERING, impact, Subject.parse("alternative/fire-til-seks"), "Jevnere.", cited());
    }

    static PutForwardAlternative putForward(Provenance provenance) {
        return new PutForwardAlternative(PROGRAMME, FIRE_TIL_SEKS, provenance);
    }

    static AlternativePutForward forward() {
        return new AlternativePutForward(PROGRAMME, FIRE_TIL_SEKS, cited());
    }

    static AdoptAlternative adopt(BodyId by, @Nullable DecisionId decision, Provenance provenance) {
        return new AdoptAlternative(PROGRAMME, FIRE_TIL_SEKS, by, decision, decision == null ? null : "1", provenance);
    }

    static AlternativeAdopted adopted(@Nullable DecisionId decision) {
        return new AlternativeAdopted(
                PROGRAMME, FIRE_TIL_SEKS, BYSTYRET, decision, decision == null ? null : "1", from2028());
    }

    static RejectAlternative reject(String reason) {
        return new RejectAlternative(PROGRAMME, FIRE_TIL_SEKS, reason, null, null, cited());
    }

    static AlternativeRejected rejected() {
        return new AlternativeRejected(PROGRAMME, FIRE_TIL_SEKS, "for store enheter", null, null, cited());
    }

    static DecisionRecommended recommended() {
        return new DecisionRecommended(
                PROGRAMME,
                VEDTAKET,
                "Videre utredning",
                BYRADET,
                BYSTYRET,
                null,
                List.of(new RecommendedPoint("1", "Ny bydelsstruktur vedtas.")),
                cited());
    }

    static List<NewUnit> newUnits(String... ids) {
        return Arrays.stream(ids)
                .map(id -> new NewUnit(unit(id), Organisation.name(id)))
                .toList();
    }
}
