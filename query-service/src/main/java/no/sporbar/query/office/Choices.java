package no.sporbar.query.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sporbar.events.Authority;
import no.sporbar.events.Body;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.office.Option.Obstacle;
import no.sporbar.query.subjects.SubjectRow;
import org.jspecify.annotations.Nullable;

/** What the fields of one form can be chosen from, as the programme stands: pure, of rows that were read before. */
public final class Choices {
    private final String command;
    private final Map<Kind, List<SubjectRow>> things;
    private final List<Body> bodies;
    private final Map<String, List<Option>> others;
    private final MilestoneObstacles milestones;
    private final int most;

    /**
     * @param things those of the kinds that {@link #kinds} asks for
     * @param others what are no things of their own, by what {@link Naming} calls them
     * @param most how many of a kind were read at most
     */
    Choices(
            String command,
            Collection<SubjectRow> things,
            List<Body> bodies,
            Map<String, List<Option>> others,
            MilestoneObstacles milestones,
            int most) {
        this.command = command;
        this.things = things.stream()
                .collect(Collectors.groupingBy(row -> row.subject().kind()));
        this.bodies = List.copyOf(bodies);
        this.others = Map.copyOf(others);
        this.milestones = milestones;
        this.most = most;
    }

    /** The kinds of thing that a form asks for, at any depth. */
    static Set<Kind> kinds(Form form) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        CommandTable.of(form.command()).flatMap(line -> kind(line.kind())).ifPresent(kinds::add);
        collect(form.command(), form.fields(), "", kinds);
        return kinds;
    }

    private static void collect(String command, List<Field> fields, String at, Set<Kind> kinds) {
        for (Field field : fields) {
            String place = at + field.name();
            Shape shape = field.shape() instanceof Shape.Several several ? several.each() : field.shape();
            if (shape instanceof Shape.Parts parts) collect(command, parts.fields(), place + "/", kinds);
            else if (shape instanceof Shape.Reference) kinds.addAll(Naming.kinds(command, place));
            else if (shape instanceof Shape.Basis) kinds.add(Kind.SOURCE);
            else {
                String thing = Naming.thing(command, place);
                if (thing != null) kind(thing).ifPresent(kinds::add);
            }
        }
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst();
    }

    /** What can stand in a field, by its place: names joined by a slash, without numbers. */
    public Options at(String place, Shape shape) {
        if (shape instanceof Shape.Reference) return references(Naming.kinds(command, place));
        String thing = Naming.thing(command, place);
        if (thing == null) return Options.NONE;
        if (thing.equals(Naming.BODY)) return bodies(place.substring(place.lastIndexOf('/') + 1));
        if (others.containsKey(thing)) return new Options(others.get(thing), true);
        return kind(thing).map(kind -> things(kind, place)).orElse(Options.NONE);
    }

    /** For a programme that is not there yet: nothing can be chosen but what is about to be. */
    public static Choices ofNewProgramme(List<Option> sources) {
        return new Choices(
                "start-programme",
                List.of(),
                List.of(),
                Map.of(Kind.SOURCE.toString(), sources),
                new MilestoneObstacles(List.of()),
                Integer.MAX_VALUE);
    }

    /** The sources that can be cited. */
    public Options sources() {
        List<Option> given = others.get(Kind.SOURCE.toString());
        return given != null ? new Options(given, true) : things(Kind.SOURCE, "source");
    }

    /** The ids of one kind that are taken. */
    public Set<String> taken(String kind) {
        return kind(kind).map(known -> things.getOrDefault(known, List.of())).orElse(List.of()).stream()
                .map(row -> row.subject().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Options references(List<Kind> kinds) {
        List<Option> all = new ArrayList<>();
        boolean complete = true;
        for (Kind kind : kinds) {
            List<SubjectRow> rows = things.getOrDefault(kind, List.of());
            complete &= rows.size() < most;
            rows.stream()
                    .sorted(Comparator.comparing(SubjectRow::label))
                    .map(row -> new Option(row.subject().toString(), row.label(), kind.toString(), null))
                    .forEach(all::add);
        }
        return new Options(all, complete);
    }

    private Options things(Kind kind, String place) {
        List<SubjectRow> rows = things.getOrDefault(kind, List.of());
        List<Option> all = rows.stream()
                .sorted(Comparator.comparing(this::label))
                .map(row -> new Option(value(row.subject()), label(row), kind.toString(), obstacle(row, place)))
                .toList();
        return new Options(all, rows.size() < most);
    }

    private static String value(Subject subject) {
        return subject.part() == null ? subject.id() : subject.part();
    }

    /** A part is called by the thing that it is a part of as well. */
    private String label(SubjectRow row) {
        Subject subject = row.subject();
        if (subject.part() == null) return row.label();
        Kind whole = switch (subject.kind()) {
            case CRITERION -> Kind.MILESTONE;
            case POINT -> Kind.DECISION;
            case QUESTION -> Kind.CONSULTATION;
            default -> Kind.SERVICE_AREA;
        };
        String holder = things.getOrDefault(whole, List.of()).stream()
                .filter(each -> each.subject().id().equals(subject.id()))
                .map(SubjectRow::label)
                .findFirst()
                .orElse(subject.id());
        return holder + " – " + (subject.kind() == Kind.CRITERION ? "" : subject.part() + ". ") + row.label();
    }

    private @Nullable Obstacle obstacle(SubjectRow row, String place) {
        CommandTable.Line line = CommandTable.of(command).orElse(null);
        if (line == null || !line.field().equals(place)) return null;
        if (!line.statuses().isEmpty() && !line.statuses().contains(row.status()))
            return new Obstacle("status", List.of(row.status()));
        boolean adopts = command.equals("adopt-goal") || command.equals("adopt-principle");
        if (adopts && row.status().equals("adopted") && row.proposed() == null)
            return new Obstacle("nothing-proposed", List.of());
        return command.equals("pass-milestone")
                ? milestones.ofPassing(row.subject().id())
                : null;
    }

    private Options bodies(String field) {
        Authority needed = Naming.authority(field);
        List<Option> all = bodies.stream()
                .map(body -> new Option(
                        body.id().value(),
                        body.name(),
                        Naming.BODY,
                        needed == null || body.authorities().contains(needed)
                                ? null
                                : new Obstacle("authority." + needed, List.of())))
                .toList();
        return new Options(all, true);
    }
}
