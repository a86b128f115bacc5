package no.sporbar.command.milestone;

import java.util.List;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.BriefingEvent.BriefingHeld;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionWithdrawn;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What has to be shown before a milestone can be passed.
 *
 * @param met what showed it; null while nothing has
 * @param withdrawal that it no longer applies
 */
record Criterion(
        MilestoneCriterionAdded origin,
        @Nullable MilestoneCriterionMet met,
        @Nullable MilestoneCriterionWithdrawn withdrawal) {

    Criterion(MilestoneCriterionAdded origin) {
        this(origin, null, null);
    }

    Criterion metBy(MilestoneCriterionMet how) {
        return new Criterion(origin, how, withdrawal);
    }

    Criterion withdrawn(MilestoneCriterionWithdrawn how) {
        return new Criterion(origin, met, how);
    }

    boolean holdsBack() {
        return met == null && withdrawal == null;
    }

    List<MilestonePlanEvent> meet(MilestoneCriterionMet how, DecisionContext context) {
        if (how.equals(met)) return List.of();
        requireInForce();
        if (met != null) throw new RuleViolation("criterion.already-met", met.evidence());
        if (how.evidence().kind() != asked())
            throw new RuleViolation("milestone.evidence-of-another-kind", how.evidence(), origin.evidence());
        if (context.history(how.evidence().stream(how.programme())).stream().noneMatch(this::shows))
            throw new RuleViolation("milestone.evidence-missing", how.evidence());
        return List.of(how);
    }

    /** A criterion that was met may be withdrawn, too: it is how wrong evidence is undone. */
    List<MilestonePlanEvent> withdraw(MilestoneCriterionWithdrawn how) {
        if (how.equals(withdrawal)) return List.of();
        requireInForce();
        return List.of(how);
    }

    private void requireInForce() {
        if (withdrawal != null) throw new RuleViolation("criterion.withdrawn", origin.criterion());
    }

    private Subject.Kind asked() {
        return switch (origin.evidence()) {
            case DECISION -> Subject.Kind.DECISION;
            case IMPACT_ASSESSMENT -> Subject.Kind.IMPACT_ASSESSMENT;
            case BRIEFING -> Subject.Kind.BRIEFING;
            case CONSULTATION -> Subject.Kind.CONSULTATION;
        };
    }

    /** Whether the evidence is really there: that it was begun or planned is not enough. */
    private boolean shows(DomainEvent event) {
        EvidenceKind asked = origin.evidence();
        return switch (asked) {
            case DECISION -> event instanceof DecisionResolved;
            case IMPACT_ASSESSMENT -> event instanceof ImpactAssessmentDelivered;
            case BRIEFING -> event instanceof BriefingHeld;
            case CONSULTATION -> event instanceof ConsultationClosed;
        };
    }
}
