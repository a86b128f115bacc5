package no.sporbar.query.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Position;
import no.sporbar.events.RespondentGroup;
import org.jspecify.annotations.Nullable;

/** What the responses to a consultation can be narrowed by. */
public record ResponseChoices(List<Choice> groups, List<Choice> positions) {
    /** One of several in a list; the empty value is all. */
    public record Choice(String value, String text, boolean chosen) {}

    static ResponseChoices of(ConsultationQuery asked, Visit visit) {
        return new ResponseChoices(
                choices(RespondentGroup.values(), "group", asked.group(), visit),
                choices(Position.values(), "position", asked.position(), visit));
    }

    private static List<Choice> choices(Object[] all, String what, @Nullable String chosen, Visit visit) {
        Choice none = new Choice("", visit.texts().say("consultation.any." + what), chosen == null);
        Stream<Choice> each = Arrays.stream(all)
                .map(one -> new Choice(
                        one.toString(),
                        visit.texts().say("consultation." + what + "." + one),
                        one.toString().equals(chosen)));
        return Stream.concat(Stream.of(none), each).toList();
    }
}
