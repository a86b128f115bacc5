package no.sporbar.command.programme;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.command.programme.OfficeCommand.LeaveOffice;
import no.sporbar.command.programme.OfficeCommand.TakeUpOffice;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.OfficeEvent;
import no.sporbar.events.OfficeEvent.OfficeLeft;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.events.SeasonPolicy;

/**
 * One office: held by one person at a time, and by whom on which day stays known.
 *
 * @param terms takings-up and leavings in turn, the oldest first
 */
record Office(List<OfficeEvent> terms) implements Core<OfficeCommand, OfficeEvent> {
    static final Office INITIAL = new Office(List.of());

    @Override
    public List<OfficeEvent> decide(OfficeCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case TakeUpOffice c -> takeUp(c, context);
            case LeaveOffice c -> leave(c, context.setup().seasons());
        };
    }

    @Override
    public Office evolve(OfficeEvent event) {
        return new Office(Stream.concat(terms.stream(), Stream.of(event)).toList());
    }

    private List<OfficeEvent> takeUp(TakeUpOffice c, DecisionContext context) {
        OfficeTakenUp takenUp = new OfficeTakenUp(
                c.programme(), c.office(), c.title(), c.body(), c.holder(), c.since(), c.provenance());
        if (terms.contains(takenUp)) return List.of();
        context.setup().require(c.body());
        if (!terms.isEmpty()) requireVacant(takenUp, context.setup().seasons());
        return List.of(takenUp);
    }

    private void requireVacant(OfficeTakenUp next, SeasonPolicy seasons) {
        if (!((OfficeTakenUp) terms.getFirst()).body().equals(next.body()))
            throw new RuleViolation("office.id-taken", next.office());
        switch (terms.getLast()) {
            case OfficeTakenUp e -> throw new RuleViolation("office.occupied", e.holder());
            case OfficeLeft e -> {
                if (isSurelyBefore(next.since(), e.until(), seasons))
                    throw new RuleViolation("office.taken-up-before-vacant", next.since(), e.until());
            }
        }
    }

    private List<OfficeEvent> leave(LeaveOffice c, SeasonPolicy seasons) {
        OfficeLeft left = new OfficeLeft(c.programme(), c.office(), c.until(), c.reason(), c.provenance());
        if (terms.contains(left)) return List.of();
        if (terms.isEmpty()) throw new RuleViolation("office.unknown", c.office());
        if (!(terms.getLast() instanceof OfficeTakenUp held)) throw new RuleViolation("office.vacant");
        if (isSurelyBefore(c.until(), held.since(), seasons))
            throw new RuleViolation("office.left-before-taken-up", c.until(), held.since());
        return List.of(left);
    }

    /** Whichever days they turn out to be. */
    private static boolean isSurelyBefore(ImpreciseDate one, ImpreciseDate other, SeasonPolicy seasons) {
        return one.days(seasons).last().isBefore(other.days(seasons).first());
    }
}
