package no.sporbar.command.track;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Resolutions;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.track.ConditionCommand.BindWork;
import no.sporbar.command.track.ConditionCommand.FailCondition;
import no.sporbar.command.track.ConditionCommand.MeetCondition;
import no.sporbar.command.track.ConditionCommand.SetCondition;
import no.sporbar.events.ConditionEvent;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConditionEvent.ConditionWorkBound;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import no.sporbar.events.TrackEvent.TrackOpened;
import org.jspecify.annotations.Nullable;

/**
 * One condition: set, hung work on, and in the end met or failed.
 *
 * @param end how it ended; null while the decision is waited for
 */
record Condition(
        @Nullable ConditionSet origin,
        Set<Subject> work,
        @Nullable ConditionEvent end) implements Core<ConditionCommand, ConditionEvent> {
    static final Condition INITIAL = new Condition(null, Set.of(), null);

    @Override
    public List<? extends ConditionEvent> decide(ConditionCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case SetCondition c -> set(c, context);
            case BindWork c -> bind(c, context);
            case MeetCondition c ->
                end(
                        c,
                        new ConditionMet(c.programme(), c.condition(), c.decision(), c.point(), c.provenance()),
                        () -> Resolutions.require(context, c.decision(), c.point()));
            case FailCondition c ->
                end(
                        c,
                        new ConditionFailed(
                                c.programme(), c.condition(), c.decision(), c.point(), c.reason(), c.provenance()),
                        () -> Resolutions.require(context, c.decision(), c.point()));
        };
    }

    @Override
    public Condition evolve(ConditionEvent event) {
        return switch (event) {
            case ConditionSet e -> new Condition(e, work, end);
            case ConditionWorkBound e -> new Condition(origin, with(e.work()), end);
            case ConditionMet e -> new Condition(origin, work, e);
            case ConditionFailed e -> new Condition(origin, work, e);
        };
    }

    private List<ConditionEvent> set(SetCondition c, DecisionContext context) {
        ConditionSet set = new ConditionSet(c.programme(), c.condition(), c.text(), c.decision(), c.provenance());
        if (set.equals(origin)) return List.of();
        if (origin != null) throw new RuleViolation("condition.id-taken", c.condition());
        if (c.decision() != null && !context.exists(StreamId.of("decision", c.programme(), c.decision())))
            throw new RuleViolation("decision.unknown", c.decision());
        return List.of(set);
    }

    private List<ConditionEvent> bind(BindWork c, DecisionContext context) {
        requireSet(c);
        if (work.contains(c.work())) return List.of();
        if (end instanceof ConditionFailed) throw new RuleViolation("condition.failed", c.condition());
        requireWork(c, context);
        return List.of(new ConditionWorkBound(c.programme(), c.condition(), c.work(), c.provenance()));
    }

    /** A milestone, a period, or a track that was opened under this very condition: the track knows what it waits for. */
    private static void requireWork(BindWork c, DecisionContext context) {
        switch (c.work().kind()) {
            case MILESTONE, PERIOD -> context.require(c.work());
            case TRACK -> {
                context.require(c.work());
                if (context.history(c.work().stream(c.programme())).stream()
                        .noneMatch(event -> event instanceof TrackOpened opened
                                && c.condition().equals(opened.condition())))
                    throw new RuleViolation(
                            "condition.track-not-opened-under-it", c.work().id());
            }
            default -> throw new RuleViolation("condition.work-does-not-fit", c.work());
        }
    }

    private List<ConditionEvent> end(ConditionCommand c, ConditionEvent how, Runnable check) {
        requireSet(c);
        if (how.equals(end)) return List.of();
        if (end instanceof ConditionMet) throw new RuleViolation("condition.met", c.condition());
        if (end instanceof ConditionFailed) throw new RuleViolation("condition.failed", c.condition());
        check.run();
        return List.of(how);
    }

    private void requireSet(ConditionCommand c) {
        if (origin == null) throw new RuleViolation("condition.unknown", c.condition());
    }

    private Set<Subject> with(Subject more) {
        Set<Subject> all = new HashSet<>(work);
        all.add(more);
        return Set.copyOf(all);
    }
}
