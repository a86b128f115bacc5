package no.sporbar.programmefile.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What should be true of a programme once its file is loaded. Assumes a file without mistakes. */
public final class ProgrammeFacts {
    /** A goal; its wordings oldest first. */
    public record Goal(String id, int number, String wording, String status, List<String> wordings) {}

    /** A principle; its wordings oldest first. */
    public record Principle(String id, String goal, String wording, String status, List<String> wordings) {}

    /** A milestone; dates as EDTF text. */
    public record Milestone(
            String id,
            String name,
            @Nullable String date,
            String status,
            @Nullable String passedOn,
            Set<String> dependsOn) {}

    /** A period; its span as EDTF text. */
    public record Period(String id, String name, String span) {}

    /** A point of a decision. */
    public record Point(String number, String wording) {}

    /** A decision: recommended or resolved, with the points of the latest. */
    public record Decision(String id, String title, String status, List<Point> points) {}

    private final String programme;
    private final int commands;
    private String name = "";
    private final Statements statements = new Statements();
    private final Plan plan = new Plan();
    private final Map<String, List<Map<String, Object>>> bodies = new TreeMap<>();

    private ProgrammeFacts(Map<String, Object> file) {
        this.programme = Bodies.text(file, "programme");
        List<Map<String, Map<String, Object>>> list = Bodies.list(file, "commands");
        this.commands = list.size();
        for (Map<String, Map<String, Object>> item : list) item.forEach(this::apply);
    }

    /** Reads a file. */
    public static ProgrammeFacts read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file's content. */
    public static ProgrammeFacts read(byte[] file) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return new ProgrammeFacts(yaml.load(new ByteArrayInputStream(file)));
    }

    /** The programme's identifier. */
    public String programme() {
        return programme;
    }

    /** Its latest name. */
    public String name() {
        return name;
    }

    /** How many commands the file has. */
    public int commands() {
        return commands;
    }

    /** By identifier. */
    public Map<String, Goal> goals() {
        return statements.goals;
    }

    /** By identifier. */
    public Map<String, Principle> principles() {
        return statements.principles;
    }

    /** By identifier. */
    public Map<String, Milestone> milestones() {
        return plan.milestones;
    }

    /** By identifier. */
    public Map<String, Period> periods() {
        return plan.periods;
    }

    /** By identifier. */
    public Map<String, Decision> decisions() {
        return statements.decisions;
    }

    /** Identifiers of the registered documents. */
    public Set<String> sources() {
        return of("register-source").stream()
                .map(body -> Bodies.text(body, "source"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What every command of a name says, in the order of the file. */
    public List<Map<String, Object>> of(String command) {
        return bodies.getOrDefault(command, List.of());
    }

    /** The names of the commands that the file uses. */
    public Set<String> commandNames() {
        return bodies.keySet();
    }

    private void apply(String command, Map<String, Object> body) {
        if (command.endsWith("-programme")) name = Bodies.text(body, "name");
        bodies.computeIfAbsent(command, _ -> new ArrayList<>()).add(body);
        statements.apply(command, body);
        plan.apply(command, body);
    }
}
