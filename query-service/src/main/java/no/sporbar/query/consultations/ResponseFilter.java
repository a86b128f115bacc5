package no.sporbar.query.consultations;

import java.util.Arrays;
import java.util.Optional;
import no.sporbar.events.Position;
import no.sporbar.events.RespondentGroup;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which of the responses to a consultation are wanted, as they are at the moment asked about.
 *
 * @param group only those of one kind of respondent; null for all
 * @param position only those that take this position on some question; null for all
 * @param from only this response and those after it, in the order of their ids; null for all
 */
public record ResponseFilter(
        @Nullable RespondentGroup group,
        @Nullable Position position,
        @Nullable String from) {

    /** As it stands in an address, or refused with {@code parameter.malformed}. */
    public static ResponseFilter of(@Nullable String group, @Nullable String position, @Nullable String from) {
        return new ResponseFilter(
                named("group", RespondentGroup.values(), group),
                named("position", Position.values(), position),
                from == null || from.isBlank() ? null : from);
    }

    private static <E extends Enum<E>> @Nullable E named(String what, E[] all, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        Optional<E> found =
                Arrays.stream(all).filter(each -> each.toString().equals(text)).findFirst();
        return found.orElseThrow(() -> Refusal.badRequest("parameter.malformed", what, text));
    }
}
