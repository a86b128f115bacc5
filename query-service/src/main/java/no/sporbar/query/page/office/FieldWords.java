package no.sporbar.query.page.office;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.sporbar.query.office.Option;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;

/** The words around a field: the most special that there are, else those that its name has everywhere. */
record FieldWords(String command, Texts texts) {
    private static final Otherwise NOTHING = new Otherwise("");

    /** @param place names joined by a slash, without numbers */
    String label(String place) {
        return say(place, "", new Otherwise(place.substring(place.lastIndexOf('/') + 1)));
    }

    @Nullable
    String hint(String place) {
        String hint = say(place, ".hint", NOTHING);
        return hint.isEmpty() ? null : hint;
    }

    /** A word of a list of choices. */
    String choice(String value) {
        return capitalized(texts.say("value." + value, new Otherwise(value)));
    }

    String thing(String kind) {
        return texts.say("thing." + kind, new Otherwise(kind));
    }

    /** What cannot be chosen, and why. */
    String obstacle(Option option) {
        Option.Obstacle why = Objects.requireNonNull(option.obstacle());
        String about = why.key().equals("status")
                ? texts.say(
                        "value." + why.about().getFirst(),
                        new Otherwise(why.about().getFirst()))
                : String.join(", ", why.about());
        return texts.say("office.obstacle." + why.key(), option.text(), about);
    }

    private String say(String place, String end, Otherwise otherwise) {
        String[] names = place.split("/");
        String name = names[names.length - 1];
        String parent = names.length > 1 ? names[names.length - 2] : command;
        String general = texts.say("field." + name + end, otherwise);
        return texts.say("field." + parent + "." + name + end, new Otherwise(general));
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Names of fields in which people write more than a line. */
    static final Set<String> LONG = Set.of(
            "wording",
            "mandate",
            "text",
            "summary",
            "reason",
            "description",
            "answer",
            "finding",
            "result",
            "note",
            "personalText",
            "original",
            "riskToPlan",
            "why",
            "coordination",
            "purpose",
            "topic");
}
