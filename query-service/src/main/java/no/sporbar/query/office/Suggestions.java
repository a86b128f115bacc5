package no.sporbar.query.office;

import java.util.List;
import java.util.Set;

/** Ids for what is new, made from what it is called. Whoever wants another types it. */
public final class Suggestions {
    /** What a thing is called by, the best first. */
    static final List<String> TITLES = List.of(
            "title",
            "name",
            "label",
            "wording",
            "text",
            "topic",
            "purpose",
            "mandate",
            "respondent",
            "finding",
            "tally");

    private final Form form;
    private final Choices choices;

    private Suggestions(Form form, Choices choices) {
        this.form = form;
        this.choices = choices;
    }

    /** The same with an id wherever one was left open and something is called by a name. */
    public static Values fill(Form form, Values values, Choices choices) {
        return new Suggestions(form, choices).fill(form.fields(), "", "", values);
    }

    private Values fill(List<Field> fields, String at, String name, Values values) {
        Values now = values;
        for (Field field : fields) {
            String place = at + "/" + field.name();
            String named = name + field.name();
            switch (field.shape()) {
                case Shape.Identifier _ -> {
                    boolean open =
                            Naming.isNew(form.command(), named) && now.at(place).isBlank();
                    if (open) now = now.with(place, suggestion(fields, at, now));
                }
                case Shape.Parts parts -> now = fill(parts.fields(), place, named + "/", now);
                case Shape.Several several
                when several.each() instanceof Shape.Parts parts -> {
                    for (int i = 0; i < FormBody.count(several, now, place); i++)
                        now = fill(parts.fields(), place + "/" + i, named + "/", now);
                }
                default -> {}
            }
        }
        return now;
    }

    private String suggestion(List<Field> beside, String at, Values values) {
        CommandTable.Line line = CommandTable.of(form.command()).orElseThrow();
        Set<String> taken = at.isEmpty() ? choices.taken(line.kind()) : Set.of();
        String number = values.at(at + "/number").strip();
        if (line.kind().endsWith("goal") && number.matches("\\d{1,4}"))
            return Slug.of((line.kind().equals("goal") ? "mal-" : "overordnet-mal-") + number, taken);
        for (String title : TITLES) {
            boolean known = beside.stream().anyMatch(field -> field.name().equals(title));
            String slug = known ? Slug.of(values.at(at + "/" + title), taken) : "";
            if (!slug.isEmpty()) return slug;
        }
        String about = values.at(at + "/about") + values.at(at + "/subject") + " " + values.at(at + "/language");
        return Slug.of(about.isBlank() ? line.kind() : about, taken);
    }
}
