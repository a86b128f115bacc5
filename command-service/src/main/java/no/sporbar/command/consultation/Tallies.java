package no.sporbar.command.consultation;

import java.util.List;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ConsultationEvent.TallyPart;
import no.sporbar.events.ConsultationEvent.TallyStated;

/** Counts are reconciled: a breakdown adds up to its total, or there is none. */
final class Tallies {
    private Tallies() {}

    static void requireReconciled(TallyStated tally) {
        requireCount(tally.total());
        List<TallyPart> parts = tally.parts();
        if (parts == null) return;
        for (TallyPart part : parts) requireCount(part.count());
        long sum = parts.stream().mapToLong(TallyPart::count).sum();
        if (sum != tally.total()) throw new RuleViolation("consultation.tally-does-not-add-up", tally.total(), sum);
    }

    private static void requireCount(int count) {
        if (count < 0) throw new RuleViolation("consultation.negative-count", count);
    }
}
