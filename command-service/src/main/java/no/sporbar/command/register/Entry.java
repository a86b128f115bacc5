package no.sporbar.command.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * One entry in a register: entered once, put right as often as it is found to be wrong, and ended once. An ended entry stays
 * visible, so its record can still be put right; nothing else happens to it.
 *
 * @param refusals what it says no with
 * @param origin how it was entered
 * @param text what the record says now
 * @param end how it ended
 */
record Entry<E extends DomainEvent>(
        Refusals refusals,
        @Nullable E origin,
        @Nullable String text,
        @Nullable E end) {

    /**
     * The rule codes of one register.
     *
     * @param ended null where its entries do not end
     */
    record Refusals(
            String unknown, String idTaken, @Nullable String ended) {}

    /** Nothing has been entered. */
    static <E extends DomainEvent> Entry<E> none(Refusals refusals) {
        return new Entry<>(refusals, null, null, null);
    }

    /** What entering it comes to. */
    List<E> enter(E entered, Identifier id) {
        if (entered.equals(origin)) return List.of();
        if (origin != null) throw new RuleViolation(refusals.idTaken(), id);
        return List.of(entered);
    }

    /** What putting its record right comes to. */
    List<E> correct(E corrected, String to, Identifier id) {
        requireKnown(id);
        return to.equals(text) ? List.of() : List.of(corrected);
    }

    /** What ending it comes to. */
    List<E> end(E ended, Identifier id) {
        requireKnown(id);
        if (ended.equals(end)) return List.of();
        requireNotEnded(id);
        return List.of(ended);
    }

    /** Refuses what cannot be about an entry that there is none of. */
    void requireKnown(Identifier id) {
        if (origin == null) throw new RuleViolation(refusals.unknown(), id);
    }

    /** Refuses what cannot happen after the end. */
    void requireNotEnded(Identifier id) {
        if (end != null) throw new RuleViolation(requireNonNull(refusals.ended()), id);
    }

    /** After it was entered. */
    Entry<E> entered(E event, String as) {
        return new Entry<>(refusals, event, as, null);
    }

    /** After its record was put right. */
    Entry<E> corrected(String to) {
        return new Entry<>(refusals, origin, to, end);
    }

    /** After it ended. */
    Entry<E> ended(E event) {
        return new Entry<>(refusals, origin, text, event);
    }
}
