package no.sporbar.command.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.sporbar.command.evidence.BriefingCommand.CancelBriefing;
import no.sporbar.command.evidence.BriefingCommand.HoldBriefing;
import no.sporbar.command.evidence.BriefingCommand.PlanBriefing;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.BriefedParty;
import no.sporbar.events.BriefingEvent;
import no.sporbar.events.BriefingEvent.BriefingCancelled;
import no.sporbar.events.BriefingEvent.BriefingHeld;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One briefing: planned, then held or cancelled.
 *
 * @param origin null before it was planned
 * @param outcome that it was held or cancelled; null while it is only planned
 */
record Briefing(@Nullable BriefingPlanned origin, @Nullable BriefingEvent outcome)
        implements Core<BriefingCommand, BriefingEvent> {
    static final Briefing INITIAL = new Briefing(null, null);

    @Override
    public List<? extends BriefingEvent> decide(BriefingCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case PlanBriefing c -> plan(c, context);
            case HoldBriefing c ->
                hold(new BriefingHeld(c.programme(), c.briefing(), c.heldOn(), c.summary(), c.provenance()), context);
            case CancelBriefing c ->
                end(new BriefingCancelled(c.programme(), c.briefing(), c.reason(), c.provenance()));
        };
    }

    @Override
    public Briefing evolve(BriefingEvent event) {
        return switch (event) {
            case BriefingPlanned e -> new Briefing(e, null);
            case BriefingHeld e -> new Briefing(origin, e);
            case BriefingCancelled e -> new Briefing(origin, e);
        };
    }

    private List<BriefingEvent> plan(PlanBriefing c, DecisionContext context) {
        BriefingPlanned planned =
                new BriefingPlanned(c.programme(), c.briefing(), c.parties(), c.at(), c.topic(), c.provenance());
        if (planned.equals(origin)) return List.of();
        if (origin != null) throw new RuleViolation("briefing.id-taken", c.briefing());
        requireParties(c.parties());
        if (c.at() != null) requireMilestone(c.at(), context);
        return List.of(planned);
    }

    private static void requireParties(List<BriefedParty> parties) {
        if (parties.isEmpty()) throw new RuleViolation("briefing.nobody-briefed");
        Set<BriefedParty> seen = EnumSet.noneOf(BriefedParty.class);
        for (BriefedParty party : parties) if (!seen.add(party)) throw new RuleViolation("briefing.party-twice", party);
    }

    private static void requireMilestone(Subject at, DecisionContext context) {
        if (at.kind() != Subject.Kind.MILESTONE) throw new RuleViolation("briefing.not-at-a-milestone", at);
        context.require(at);
    }

    private List<BriefingEvent> hold(BriefingHeld held, DecisionContext context) {
        List<BriefingEvent> ended = end(held);
        if (held.heldOn().ends(context.setup().seasons()).first().isAfter(context.today()))
            throw new RuleViolation("briefing.held-in-the-future", held.heldOn());
        return ended;
    }

    private List<BriefingEvent> end(BriefingEvent how) {
        if (origin == null) throw new RuleViolation("briefing.unknown", how.briefing());
        if (how.equals(outcome)) return List.of();
        if (outcome instanceof BriefingHeld) throw new RuleViolation("briefing.already-held");
        if (outcome instanceof BriefingCancelled) throw new RuleViolation("briefing.cancelled");
        return List.of(how);
    }
}
