package no.sporbar.query.player;

import no.sporbar.events.BodyId;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;

/** Which entries are stopped at. */
public sealed interface StepFilter {
    /** Every one. */
    record Everything() implements StepFilter {
        @Override
        public String toString() {
            return "";
        }
    }

    /** Those that say something of one thing, or of how it hangs together with others. */
    record About(Subject subject) implements StepFilter {
        @Override
        public String toString() {
            return subject.toString();
        }
    }

    /** Those that name a body of the programme, whatever as. */
    record Naming(BodyId body) implements StepFilter {
        @Override
        public String toString() {
            return BODY + body.value();
        }
    }

    /** How a body is written where things are: {@code body/bystyret}. */
    String BODY = "body/";

    /** As it stands in an address; refused with {@code subject.unknown} where it can be nothing's name. */
    static StepFilter of(@Nullable String text) {
        if (text == null || text.isBlank()) return new Everything();
        try {
            return text.startsWith(BODY)
                    ? new Naming(new BodyId(text.substring(BODY.length())))
                    : new About(Subject.parse(text));
        } catch (InvalidValueException e) {
            throw Refusal.notFound("subject.unknown", text);
        }
    }
}
