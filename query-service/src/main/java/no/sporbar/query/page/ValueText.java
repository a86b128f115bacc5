package no.sporbar.query.page;

import java.time.LocalDate;
import no.sporbar.events.BodyId;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Personal;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;

/** One single thing that a row says, in the reader's words where it is not somebody else's. */
record ValueText(Visit visit) {
    String of(@Nullable Object value) {
        Texts texts = visit.texts();
        return switch (value) {
            case null -> texts.say("changes.nothing");
            case ImpreciseDate date -> texts.date(date);
            case LocalDate day -> texts.day(day);
            case Boolean yes -> texts.say(yes ? "value.yes" : "value.no");
            case Enum<?> word -> texts.say("value." + word, new Otherwise(word.toString()));
            case BodyId body -> visit.names().of(body);
            case Personal personal -> personal.person().value();
            case Identifier id -> id.value();
            case Integer number -> Integer.toString(number); // a year has no thousands
            case Long number -> texts.number(number);
            default -> value.toString();
        };
    }
}
