package no.sporbar.events;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import org.jspecify.annotations.Nullable;

/**
 * A text about a person that a fact answers for without holding it. The text and its salt are kept elsewhere and can be
 * destroyed; the fact stays as it is.
 *
 * @param person whom it is about
 * @param commitment the salted hash of the text, in lower-case hex
 */
public record Personal(PersonId person, String commitment) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Personal {
        // What it is instead may be the text itself, so it is not repeated.
        if (!SHA_256.matcher(commitment).matches()) throw new InvalidValueException("commitment.malformed", "…");
    }

    /** Everything personal that a fact answers for, in the order in which it stands there. */
    public static List<Personal> in(DomainEvent event) {
        return switch (event) {
            case ResponseReceived e ->
                Stream.concat(
                                Stream.ofNullable(e.privateName()),
                                e.answers().stream().flatMap(Personal::in))
                        .toList();
            case ResponseCorrected e -> listOf(e.privateName());
            case SuggestionMade e -> listOf(e.privateName());
            case ApprovalRequested e -> e.personal() == null ? List.of() : e.personal();
            default -> List.of();
        };
    }

    private static Stream<Personal> in(Answer answer) {
        return Stream.ofNullable(answer.personalText());
    }

    private static List<Personal> listOf(@Nullable Personal personal) {
        return personal == null ? List.of() : List.of(personal);
    }
}
