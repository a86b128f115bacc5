package no.sporbar.query.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.Basis;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import no.sporbar.query.office.CommandService.Command;

/**
 * A programme that is not there yet, filled in step by step: what it is called, its bodies, its seasons, its first sources, and
 * what all that rests on. In the end it is a list of commands: the start, and each source.
 */
public final class NewProgramme {
    /** The steps, each with the fields that it asks for. */
    private static final List<Set<String>> STEPS = List.of(
            Set.of("name", "programme"), Set.of("bodies"), Set.of("seasons"), Set.of("sources"), Set.of("provenance"));

    /** The months that are usual in Norway; whoever has others writes them. */
    private static final Map<String, String> SEASONS = Map.of(
            "/seasons/spring/from", "3",
            "/seasons/spring/to", "5",
            "/seasons/summer/from", "6",
            "/seasons/summer/to", "8",
            "/seasons/autumn/from", "9",
            "/seasons/autumn/to", "11",
            "/seasons/winter/from", "12",
            "/seasons/winter/to", "2",
            "/seasons/basis/kind", "assumption");

    private final Form start;
    private final Form source;

    private NewProgramme(Form start, Form source) {
        this.start = start;
        this.source = source;
    }

    /** As the catalogue has its commands. */
    public static NewProgramme of(Catalogue catalogue) {
        return new NewProgramme(
                catalogue.form("start-programme").orElseThrow(),
                catalogue.form("register-source").orElseThrow());
    }

    /** How many steps there are. */
    public static int steps() {
        return STEPS.size();
    }

    /** What a date that is typed before there are seasons is taken to mean. */
    public static SeasonPolicy usualSeasons() {
        return new SeasonPolicy(
                new Months(3, 5), new Months(6, 8), new Months(9, 11), new Months(12, 2), new Basis.Assumption("", ""));
    }

    /** What stands in it before anybody typed anything. */
    public static Values begun() {
        return Values.of(SEASONS);
    }

    /** The whole of it as one form. */
    public Form form() {
        List<Field> fields = new ArrayList<>();
        fields.addAll(start.fields());
        int name = fields.stream().map(Field::name).toList().indexOf("name");
        fields.add(name + 1, new Field("programme", new Shape.Identifier(), true));
        fields.add(new Field("sources", new Shape.Several(new Shape.Parts(sourceFields()), false), false));
        return new Form("start-programme", fields);
    }

    /** One step of it, counted from 1. */
    public Form step(int step) {
        Set<String> names = STEPS.get(step - 1);
        return new Form(
                "start-programme",
                form().fields().stream()
                        .filter(field -> names.contains(field.name()))
                        .toList());
    }

    /** The step on which a place is typed, counted from 1; the last for what has none. */
    public static int stepOf(String place) {
        String name = place.replaceAll("^/([^/]*).*$", "$1");
        for (int i = 0; i < STEPS.size(); i++) if (STEPS.get(i).contains(name)) return i + 1;
        return STEPS.size();
    }

    /** The sources that are about to be registered, so that they can be cited. */
    public List<Option> sources(Values values) {
        List<Option> sources = new ArrayList<>();
        for (Object each : items(values))
            if (each instanceof Map<?, ?> item && item.get("source") instanceof String id)
                sources.add(new Option(id, String.valueOf(item.get("title")), "source", null));
        return sources;
    }

    /** With ids wherever something is called by a name and has none. */
    public Values withIds(Values values) {
        Values now = values;
        if (now.at("/programme").isBlank()) now = now.with("/programme", Slug.of(now.at("/name"), Set.of()));
        now = Suggestions.fill(start, now, Choices.ofNewProgramme(List.of()));
        for (int i = 0; i < items(now).size(); i++) {
            String at = "/sources/" + i;
            if (now.at(at + "/source").isBlank())
                now = now.with(at + "/source", Slug.of(now.at(at + "/title"), Set.of()));
        }
        return now;
    }

    /** The commands, all resting on the same. */
    public List<Command> commands(ProgrammeId programme, Values values) {
        Map<String, Object> body = FormBody.of(start, values);
        List<Command> commands = new ArrayList<>(List.of(new Command(programme, start.command(), body)));
        for (Object each : items(values)) {
            Map<String, Object> item = new LinkedHashMap<>();
            if (each instanceof Map<?, ?> map) map.forEach((name, value) -> item.put(name.toString(), value));
            Object provenance = body.get("provenance");
            if (provenance != null) item.put("provenance", provenance);
            commands.add(new Command(programme, source.command(), item));
        }
        return commands;
    }

    private List<?> items(Values values) {
        return FormBody.of(form(), values).get("sources") instanceof List<?> list ? list : List.of();
    }

    private List<Field> sourceFields() {
        return source.fields().stream()
                .filter(field -> !field.name().equals("provenance"))
                .toList();
    }
}
