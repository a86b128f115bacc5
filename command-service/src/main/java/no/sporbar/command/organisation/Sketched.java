package no.sporbar.command.organisation;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.command.organisation.AlternativeCommand.AdoptAlternative;
import no.sporbar.command.organisation.AlternativeCommand.ProposeTaskMove;
import no.sporbar.command.organisation.AlternativeCommand.ProposeUnitChange;
import no.sporbar.command.organisation.AlternativeCommand.PutForwardAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RejectAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RequireAlternativeAssessment;
import no.sporbar.command.organisation.AlternativeCommand.SketchAlternative;
import no.sporbar.command.organisation.AlternativeCommand.WithdrawUnitChange;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Resolutions;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.Authority;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * An alternative that has been sketched.
 *
 * @param end how it was decided on, if it was
 */
record Sketched(
        AlternativeSketched origin,
        Lines lines,
        List<AlternativeImpactAssessmentRequired> required,
        @Nullable AlternativePutForward ready,
        @Nullable AlternativeEvent end)
        implements Alternative {
    static Sketched of(AlternativeSketched origin) {
        return new Sketched(origin, Lines.NONE, List.of(), null, null);
    }

    @Override
    public List<AlternativeEvent> sketch(SketchAlternative c) {
        if (!Alternative.fact(c).equals(origin)) throw new RuleViolation("alternative.id-taken", c.alternative());
        return List.of();
    }

    List<AlternativeEvent> propose(ProposeUnitChange c, DecisionContext context) {
        AlternativeChangeProposed line = new AlternativeChangeProposed(
                c.programme(), c.alternative(), c.change(), c.kind(), c.from(), c.to(), c.provenance());
        if (line.equals(lines.line(c.change()))) return List.of();
        requireOpen();
        lines.requireRoom(line, new Units(context, c.programme()));
        return List.of(line);
    }

    List<AlternativeEvent> propose(ProposeTaskMove c, DecisionContext context) {
        AlternativeTaskMoveProposed move = new AlternativeTaskMoveProposed(
                c.programme(), c.alternative(), c.task(), c.level(), c.unit(), c.provenance());
        if (lines.moves().contains(move)) return List.of();
        requireOpen();
        if (!context.exists(StreamId.of("task", c.programme(), c.task())))
            throw new RuleViolation("task.unknown", c.task());
        lines.requireOwner(move, new Units(context, c.programme()));
        return List.of(move);
    }

    List<AlternativeEvent> withdraw(WithdrawUnitChange c) {
        AlternativeChangeWithdrawn withdrawn =
                new AlternativeChangeWithdrawn(c.programme(), c.alternative(), c.change(), c.reason(), c.provenance());
        AlternativeChangeWithdrawn earlier = lines.withdrawal(c.change());
        if (withdrawn.equals(earlier)) return List.of();
        requireOpen();
        if (lines.line(c.change()) == null) throw new RuleViolation("alternative.unknown-change", c.change());
        if (earlier != null) throw new RuleViolation("alternative.change-withdrawn", c.change());
        return List.of(withdrawn);
    }

    List<AlternativeEvent> require(RequireAlternativeAssessment c) {
        AlternativeImpactAssessmentRequired wanted = new AlternativeImpactAssessmentRequired(
                c.programme(), c.alternative(), c.assessment(), c.impact(), c.provenance());
        if (required.contains(wanted)) return List.of();
        requireOpen();
        if (required.stream().anyMatch(other -> other.assessment().equals(c.assessment())))
            throw new RuleViolation("alternative.assessment-already-required", c.assessment());
        return List.of(wanted);
    }

    List<AlternativeEvent> putForward(PutForwardAlternative c, DecisionContext context) {
        AlternativePutForward forward = new AlternativePutForward(c.programme(), c.alternative(), c.provenance());
        if (forward.equals(ready)) return List.of();
        requireOpen();
        if (lines.isEmpty()) throw new RuleViolation("alternative.changes-nothing", c.alternative());
        lines.requireOwnersAfterwards(new Units(context, c.programme()));
        required.forEach(wanted -> requireDelivered(wanted, context));
        return List.of(forward);
    }

    List<AlternativeEvent> adopt(AdoptAlternative c, DecisionContext context) {
        AlternativeAdopted adopted = new AlternativeAdopted(
                c.programme(), c.alternative(), c.adoptedBy(), c.decision(), c.point(), c.provenance());
        if (adopted.equals(end)) return List.of();
        requireUndecided();
        context.setup().require(c.adoptedBy(), Authority.ADOPT);
        if (ready == null) throw new RuleViolation("alternative.not-put-forward", c.alternative());
        if (c.provenance().effectiveFrom() == null)
            throw new RuleViolation("alternative.no-effective-date", c.alternative());
        Resolutions.require(context, c.decision(), c.point());
        Units units = new Units(context, c.programme());
        lines.inForce().forEach(line -> line.from().forEach(unit -> Lines.requireStanding(unit, units)));
        return List.of(adopted);
    }

    List<AlternativeEvent> reject(RejectAlternative c, DecisionContext context) {
        AlternativeRejected rejected = new AlternativeRejected(
                c.programme(), c.alternative(), c.reason(), c.decision(), c.point(), c.provenance());
        if (rejected.equals(end)) return List.of();
        requireUndecided();
        Resolutions.require(context, c.decision(), c.point());
        return List.of(rejected);
    }

    private void requireOpen() {
        requireUndecided();
        if (ready != null) throw new RuleViolation("alternative.put-forward", origin.alternative());
    }

    private void requireUndecided() {
        if (end instanceof AlternativeAdopted) throw new RuleViolation("alternative.adopted", origin.alternative());
        if (end != null) throw new RuleViolation("alternative.rejected", origin.alternative());
    }

    private static void requireDelivered(AlternativeImpactAssessmentRequired wanted, DecisionContext context) {
        StreamId assessment = StreamId.of("impact-assessment", wanted.programme(), wanted.assessment());
        if (context.history(assessment).stream()
                .noneMatch(event ->
                        event instanceof ImpactAssessmentDelivered delivered && delivered.impact() == wanted.impact()))
            throw new RuleViolation("alternative.assessment-missing", wanted.assessment(), wanted.impact());
    }

    @Override
    public Sketched sketched(AlternativeId alternative) {
        return this;
    }

    Sketched with(Lines other) {
        return new Sketched(origin, other, required, ready, end);
    }

    Sketched requiring(AlternativeImpactAssessmentRequired more) {
        List<AlternativeImpactAssessmentRequired> all =
                Stream.concat(required.stream(), Stream.of(more)).toList();
        return new Sketched(origin, lines, all, ready, end);
    }

    Sketched ready(AlternativePutForward forward) {
        return new Sketched(origin, lines, required, forward, end);
    }

    Sketched ended(AlternativeEvent how) {
        return new Sketched(origin, lines, required, ready, how);
    }
}
