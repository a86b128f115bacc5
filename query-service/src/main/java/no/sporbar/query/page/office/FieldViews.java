package no.sporbar.query.page.office;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.events.DayRange;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.office.Choices;
import no.sporbar.query.office.CommandTable;
import no.sporbar.query.office.DateText;
import no.sporbar.query.office.Field;
import no.sporbar.query.office.Form;
import no.sporbar.query.office.FormBody;
import no.sporbar.query.office.Option;
import no.sporbar.query.office.Options;
import no.sporbar.query.office.Shape;
import no.sporbar.query.office.Values;
import no.sporbar.query.page.office.FieldView.ItemView;
import no.sporbar.query.page.office.FieldView.OptionGroup;
import no.sporbar.query.page.office.FieldView.OptionView;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Shows the fields of a form with what was typed into them, what can be chosen, and what is wrong. */
final class FieldViews {
    private static final int FEW = 6;

    private final Form form;
    private final Values values;
    private final Choices choices;
    private final SeasonPolicy seasons;
    private final Map<String, String> problems;
    private final @Nullable String here;
    private final Texts texts;
    private final FieldWords words;

    /**
     * @param problems what is wrong, by place
     * @param here the place of the item or list to go on from
     */
    FieldViews(
            Form form,
            Values values,
            Choices choices,
            SeasonPolicy seasons,
            Map<String, String> problems,
            @Nullable String here,
            Texts texts) {
        this.form = form;
        this.values = values;
        this.choices = choices;
        this.seasons = seasons;
        this.problems = problems;
        this.here = here;
        this.texts = texts;
        this.words = new FieldWords(form.command(), texts);
    }

    List<FieldView> all() {
        return fields(form.fields(), "", "");
    }

    /** The element of the field at a place. */
    static String id(String place) {
        return "f" + place.replaceAll("[^A-Za-z0-9]", "-");
    }

    private List<FieldView> fields(List<Field> fields, String at, String name) {
        return fields.stream()
                .map(field -> field(field, at + "/" + field.name(), name + field.name()))
                .toList();
    }

    private FieldView field(Field field, String at, String name) {
        return switch (field.shape()) {
            case Shape.Text text -> text(field, text, at, name);
            case Shape.Whole _ -> plain("number", field, at, name);
            case Shape.Money _ -> plain("money", field, at, name);
            case Shape.YesNo _ -> plain("yes-no", field, at, name);
            case Shape.Day _ -> plain("day", field, at, name);
            case Shape.Date _ ->
                view("date", field, at, name)
                        .meaning(meaning(at))
                        .options(precisions(at))
                        .done();
            case Shape.Choice choice -> choice(field, choice.values(), at, name);
            case Shape.Identifier _, Shape.Reference _ -> chosen(field, field.shape(), at, name);
            case Shape.Basis _ -> basis(field, at, name);
            case Shape.Parts parts ->
                view("group", field, at, name)
                        .parts(fields(parts.fields(), at, name + "/"))
                        .done();
            case Shape.Several several
            when several.each() instanceof Shape.Parts parts -> list(field, several, parts, at, name);
            case Shape.Several several -> several(field, several.each(), at, name);
        };
    }

    private FieldView plain(String kind, Field field, String at, String name) {
        return view(kind, field, at, name).done();
    }

    private FieldView text(Field field, Shape.Text text, String at, String name) {
        Options options = choices.at(name, text);
        if (!options.all().isEmpty()) return chosen(field, text, at, name);
        return view(FieldWords.LONG.contains(field.name()) ? "area" : "input", field, at, name)
                .most(text.most())
                .personal(text.personal())
                .done();
    }

    private FieldView choice(Field field, List<String> all, String at, String name) {
        String typed = values.at(at);
        List<OptionView> options = all.stream()
                .map(value -> option(at, value, words.choice(value), value.equals(typed)))
                .toList();
        return view(all.size() <= FEW ? "radio" : "select", field, at, name)
                .options(List.of(new OptionGroup(null, options)))
                .done();
    }

    /** A thing that is there is chosen from a list; one that may be new is typed. */
    private FieldView chosen(Field field, Shape shape, String at, String name) {
        Options options = choices.at(name, shape);
        boolean own = CommandTable.of(form.command())
                .filter(line -> line.field().equals(name) && line.makes())
                .isPresent();
        boolean typed = options == Options.NONE || own || !options.complete();
        return view(typed ? "id" : "select", field, at, name)
                .options(groups(at, options.possible(), Set.of(values.at(at).strip())))
                .obstacles(options.impossible().stream().map(words::obstacle).toList())
                .done();
    }

    private FieldView several(Field field, Shape each, String at, String name) {
        Set<String> typed = Set.copyOf(values.linesAt(at));
        if (each instanceof Shape.Choice choice) {
            List<OptionView> options = choice.values().stream()
                    .map(value -> option(at, value, words.choice(value), typed.contains(value)))
                    .toList();
            return view("ticks", field, at, name)
                    .options(List.of(new OptionGroup(null, options)))
                    .done();
        }
        if (name.equals("commands"))
            return view("ticks", field, at, name).options(commands(at, typed)).done();
        Options options = choices.at(name, each);
        boolean listed = options.complete() && !options.possible().isEmpty();
        return view(listed ? "ticks" : "lines", field, at, name)
                .options(groups(at, options.possible(), typed))
                .done();
    }

    /** The commands themselves, where it is them that are chosen among. */
    private List<OptionGroup> commands(String at, Set<String> typed) {
        return List.of(new OptionGroup(
                null,
                CommandTable.all().stream()
                        .map(line -> option(
                                at,
                                line.command(),
                                texts.say("command." + line.command()),
                                typed.contains(line.command())))
                        .toList()));
    }

    private FieldView basis(Field field, String at, String name) {
        List<OptionView> kinds = List.of(
                option(at + "/kind", "citation", texts.say("office.basis.citation"), !assumed(at)),
                option(at + "/kind", "assumption", texts.say("office.basis.assumption"), assumed(at)));
        FieldView kind = view("radio", new Field("kind", field.shape(), true), at + "/kind", name + "/kind")
                .options(List.of(new OptionGroup(null, kinds)))
                .done();
        FieldView source = view("select", new Field("source", field.shape(), true), at + "/source", name + "/source")
                .options(groups(at + "/source", choices.sources().possible(), Set.of(values.at(at + "/source"))))
                .done();
        return view("basis", field, at, name)
                .parts(List.of(kind, source, line("place", at, name), line("by", at, name), line("why", at, name)))
                .done();
    }

    private boolean assumed(String at) {
        return values.at(at + "/kind").equals("assumption");
    }

    private FieldView line(String part, String at, String name) {
        Shape shape = new Shape.Text(4_000, false);
        return view(
                        part.equals("why") ? "area" : "input",
                        new Field(part, shape, true),
                        at + "/" + part,
                        name + "/" + part)
                .done();
    }

    private FieldView list(Field field, Shape.Several several, Shape.Parts parts, String at, String name) {
        List<ItemView> items = new ArrayList<>();
        for (int i = 0; i < FormBody.count(several, values, at); i++) {
            String place = at + "/" + i;
            items.add(new ItemView(
                    place,
                    texts.say("office.list.item", words.label(name), i + 1),
                    place.equals(here),
                    fields(parts.fields(), place, name + "/")));
        }
        return view("list", field, at, name).items(items).done();
    }

    private List<OptionGroup> groups(String at, List<Option> options, Set<String> chosen) {
        Map<String, List<Option>> byKind =
                options.stream().collect(groupingBy(Option::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> new OptionGroup(
                        byKind.size() == 1 ? null : words.thing(kind.getKey()),
                        kind.getValue().stream()
                                .map(each -> option(at, each.value(), each.text(), chosen.contains(each.value())))
                                .toList()))
                .toList();
    }

    private List<OptionGroup> precisions(String at) {
        String typed = values.at(at + FormBody.PRECISION);
        List<OptionView> all = List.of("", "spring", "summer", "autumn", "winter").stream()
                .map(each -> option(
                        at + FormBody.PRECISION,
                        each,
                        texts.say("office.precision." + (each.isEmpty() ? "as-written" : each)),
                        each.equals(typed)))
                .toList();
        return List.of(new OptionGroup(null, all));
    }

    private @Nullable String meaning(String at) {
        return meaning(values.at(at), values.at(at + FormBody.PRECISION), seasons, texts);
    }

    /** What is understood of a date, with the days that it covers; null where nothing was typed. */
    static @Nullable String meaning(String typed, String precision, SeasonPolicy seasons, Texts texts) {
        if (typed.isBlank()) return null;
        ImpreciseDate date = DateText.read(typed, precision);
        if (date == null) return texts.say("office.date.unreadable");
        DayRange days = date.days(seasons);
        if (date instanceof ImpreciseDate.Day) return texts.say("office.date.day", texts.date(date));
        return texts.say("office.date.days", texts.date(date), day(days.first(), texts), day(days.last(), texts));
    }

    private static String day(LocalDate day, Texts texts) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? texts.say("office.date.open") : texts.day(day);
    }

    private static OptionView option(String at, String value, String text, boolean chosen) {
        return new OptionView(id(at + "/" + value), value, text, chosen);
    }

    private Making view(String kind, Field field, String at, String name) {
        return new Making(kind, field, at, name);
    }

    /** A view on the way. */
    private final class Making {
        private final String kind;
        private final Field field;
        private final String at;
        private final String name;
        private @Nullable Integer most;
        private boolean personal;
        private @Nullable String meaning;
        private List<OptionGroup> options = List.of();
        private List<String> obstacles = List.of();
        private List<FieldView> parts = List.of();
        private List<ItemView> items = List.of();

        Making(String kind, Field field, String at, String name) {
            this.kind = kind;
            this.field = field;
            this.at = at;
            this.name = name;
        }

        Making most(int characters) {
            most = characters;
            return this;
        }

        Making personal(boolean is) {
            personal = is;
            return this;
        }

        Making meaning(@Nullable String text) {
            meaning = text;
            return this;
        }

        Making options(List<OptionGroup> groups) {
            options = groups;
            return this;
        }

        Making obstacles(List<String> all) {
            obstacles = all;
            return this;
        }

        Making parts(List<FieldView> all) {
            parts = all;
            return this;
        }

        Making items(List<ItemView> all) {
            items = all;
            return this;
        }

        FieldView done() {
            return new FieldView(
                    kind,
                    at,
                    id(at),
                    words.label(name),
                    words.hint(name),
                    field.required(),
                    personal,
                    most,
                    values.at(at),
                    meaning,
                    options,
                    obstacles,
                    parts,
                    items,
                    at.equals(here),
                    problems.get(at));
        }
    }
}
