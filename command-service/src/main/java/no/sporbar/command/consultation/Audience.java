package no.sporbar.command.consultation;

import java.util.List;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Certainty;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Those who share a deadline.
 *
 * @param extensions in the order in which they were recorded
 */
record Audience(AudienceInvited invitation, List<DeadlineExtended> extensions) {
    Audience {
        extensions = List.copyOf(extensions);
    }

    static Audience of(AudienceInvited invitation) {
        return new Audience(invitation, List.of());
    }

    Audience with(DeadlineExtended extension) {
        return new Audience(invitation, Lists.and(extensions, extension));
    }

    /** The deadline in force. */
    @Nullable
    Deadline deadline() {
        return extensions.isEmpty()
                ? invitation.deadline()
                : extensions.getLast().deadline();
    }

    /** Refuses a deadline that is over before anybody could answer. */
    static void requireWithin(ImpreciseDate window, @Nullable Deadline deadline, DecisionContext context) {
        if (deadline == null) return;
        if (deadline.date().isBefore(window, context.setup().seasons()) == Certainty.YES)
            throw new RuleViolation("consultation.deadline-before-window", deadline.date(), window);
    }

    /** Refuses an extension that surely gives no more time. */
    void requireLater(Deadline extended, DecisionContext context) {
        Deadline present = deadline();
        if (present == null) return;
        boolean sameDate = extended.date().equals(present.date());
        boolean surelyBefore =
                extended.date().isBefore(present.date(), context.setup().seasons()) == Certainty.YES;
        if (surelyBefore || sameDate && clock(extended).compareTo(clock(present)) <= 0)
            throw new RuleViolation("consultation.deadline-not-later", text(extended), text(present));
    }

    /** Where no time is given the whole day counts. */
    private static String clock(Deadline deadline) {
        return deadline.clock() == null ? "24:00" : deadline.clock();
    }

    private static String text(Deadline deadline) {
        return deadline.clock() == null ? deadline.date().toString() : deadline.date() + " " + deadline.clock();
    }
}
