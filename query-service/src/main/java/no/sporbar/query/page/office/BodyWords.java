package no.sporbar.query.page.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.sporbar.query.changes.WordDifference;
import no.sporbar.query.office.Choices;
import no.sporbar.query.office.DateText;
import no.sporbar.query.office.Field;
import no.sporbar.query.office.Form;
import no.sporbar.query.office.Option;
import no.sporbar.query.office.Shape;
import no.sporbar.query.page.office.PreviewView.Line;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;

/**
 * What a body or a fact says, in words. The names of fields mean the same in both, so a fact is read by the form of the
 * command that made it; what the form has no field for is said as it stands.
 */
final class BodyWords {
    private static final Set<String> WORDINGS =
            Set.of("wording", "text", "mandate", "finding", "name", "title", "topic", "purpose");
    private static final Set<String> LEFT_OUT = Set.of("programme");

    private final Form form;
    private final Choices choices;
    private final @Nullable String wordedNow;
    private final Texts texts;
    private final FieldWords words;
    private final Map<String, Field> fields = new HashMap<>();

    /** @param wordedNow how the thing is worded now; null where it is new */
    BodyWords(Form form, Choices choices, @Nullable String wordedNow, Texts texts) {
        this.form = form;
        this.choices = choices;
        this.wordedNow = wordedNow;
        this.texts = texts;
        this.words = new FieldWords(form.command(), texts);
        index(form.fields(), "");
    }

    private void index(List<Field> all, String at) {
        for (Field field : all) {
            String place = at + field.name();
            fields.put(place, field);
            Shape shape = field.shape() instanceof Shape.Several several ? several.each() : field.shape();
            if (shape instanceof Shape.Parts parts) index(parts.fields(), place + "/");
        }
    }

    /** In the order of the form, and then the rest. */
    List<Line> lines(Map<?, ?> body) {
        return lines(body, "");
    }

    private List<Line> lines(Map<?, ?> body, String at) {
        List<Line> lines = new ArrayList<>();
        List<String> order =
                at.isEmpty() ? form.fields().stream().map(Field::name).toList() : List.of();
        for (String name : order) if (body.containsKey(name)) lines.add(line(name, body.get(name), at));
        for (Map.Entry<?, ?> entry : body.entrySet()) {
            String name = String.valueOf(entry.getKey());
            if (!order.contains(name) && !LEFT_OUT.contains(name)) lines.add(line(name, entry.getValue(), at));
        }
        return lines;
    }

    private Line line(String name, @Nullable Object value, String at) {
        String place = at + name;
        String label = words.label(place);
        return switch (value) {
            case Map<?, ?> map
            when map.containsKey("commitment") ->
                new Line(label, texts.say("office.personal.kept"), List.of(), List.of());
            case Map<?, ?> map -> new Line(label, "", List.of(), lines(map, place + "/"));
            case Collection<?> list
            when list.stream().anyMatch(Map.class::isInstance) -> new Line(label, "", List.of(), items(list, place));
            case Collection<?> list ->
                new Line(
                        label,
                        String.join(
                                ", ",
                                list.stream().map(each -> single(each, place)).toList()),
                        List.of(),
                        List.of());
            case null -> new Line(label, "", List.of(), List.of());
            default -> worded(name, label, single(value, place), at);
        };
    }

    private Line worded(String name, String label, String text, String at) {
        boolean differs = at.isEmpty() && WORDINGS.contains(name) && wordedNow != null && !wordedNow.equals(text);
        return new Line(
                label,
                text,
                differs ? WordDifference.between(Objects.requireNonNull(wordedNow), text) : List.of(),
                List.of());
    }

    private List<Line> items(Collection<?> list, String place) {
        List<Line> items = new ArrayList<>();
        for (Object each : list) {
            String legend = texts.say("office.list.item", words.label(place), items.size() + 1);
            items.add(
                    each instanceof Map<?, ?> map
                            ? new Line(legend, "", List.of(), lines(map, place + "/"))
                            : new Line(legend, single(each, place), List.of(), List.of()));
        }
        return items;
    }

    private String single(@Nullable Object value, String place) {
        String text = String.valueOf(value);
        if (value instanceof Boolean yes) return texts.say(yes ? "value.yes" : "value.no");
        Field field = fields.get(place);
        Shape shape =
                field == null ? null : field.shape() instanceof Shape.Several several ? several.each() : field.shape();
        return switch (shape) {
            case Shape.Date _, Shape.Day _ -> {
                var date = DateText.read(text, "");
                yield date == null ? text : texts.date(date);
            }
            case Shape.Money _
            when value instanceof Number ore ->
                texts.say(
                        "office.kroner", texts.number(ore.longValue() / 100), "%02d".formatted(ore.longValue() % 100));
            case Shape.Choice _ -> words.choice(text);
            case Shape.Identifier _, Shape.Reference _ -> called(text, place, Objects.requireNonNull(shape));
            case null -> place.endsWith("/kind") || place.endsWith("basis/source") ? ofBasis(text, place) : text;
            default -> text;
        };
    }

    private String ofBasis(String text, String place) {
        if (place.endsWith("/kind")) return texts.say("office.basis." + text, new Otherwise(text));
        return nameIn(choices.sources().all(), text);
    }

    private String called(String text, String place, Shape shape) {
        return nameIn(choices.at(place, shape).all(), text);
    }

    private static String nameIn(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::text)
                .findFirst()
                .orElse(value);
    }
}
