package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import no.sporbar.programmefile.facts.ProgrammeFacts.Goal;
import no.sporbar.programmefile.facts.ProgrammeFacts.Milestone;
import no.sporbar.programmefile.facts.ProgrammeFacts.Period;
import no.sporbar.programmefile.facts.ProgrammeFacts.Principle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the read API shows of a programme, put in the words of an independent reading of its file. */
final class Shown {
    private final LauncherProcess product;
    private final String programme;

    Shown(LauncherProcess product, String programme) {
        this.product = product;
        this.programme = programme;
    }

    /** Nothing lost, nothing double, nothing changed on the way. */
    void equals(ProgrammeFacts facts) {
        assertThat(milestones()).isEqualTo(facts.milestones());
        assertThat(periods()).isEqualTo(facts.periods());
        assertThat(goals())
                .isEqualTo(facts.goals().values().stream()
                        .collect(Collectors.toMap(Goal::id, g -> List.of(g.number(), g.wording(), g.status()))));
        assertThat(principles())
                .isEqualTo(facts.principles().values().stream()
                        .collect(Collectors.toMap(Principle::id, p -> List.of(p.goal(), p.wording(), p.status()))));
        assertThat(all("sources", "id")).isEqualTo(facts.sources());
        assertThat(all("decisions", "id")).isEqualTo(facts.decisions().keySet());
    }

    /** The position that everything is shown as at. */
    long position() {
        return get("").path("asAt").path("position").asLong();
    }

    Map<String, Milestone> milestones() {
        Map<String, Milestone> shown = new TreeMap<>();
        for (JsonNode item : timeline().path("milestones")) {
            JsonNode m = item.path("milestone");
            Set<String> dependsOn = m.path("dependsOn")
                    .valueStream()
                    .map(d -> d.path("milestone").asString())
                    .collect(Collectors.toSet());
            shown.put(
                    m.path("id").asString(),
                    new Milestone(
                            m.path("id").asString(),
                            m.path("name").asString(),
                            text(m, "date"),
                            m.path("status").asString(),
                            text(m, "passedOn"),
                            dependsOn));
        }
        return shown;
    }

    private Map<String, Period> periods() {
        Map<String, Period> shown = new TreeMap<>();
        for (JsonNode item : timeline().path("periods")) {
            JsonNode p = item.path("period");
            String id = p.path("id").asString();
            shown.put(
                    id, new Period(id, p.path("name").asString(), p.path("span").asString()));
        }
        return shown;
    }

    private Map<String, List<Object>> goals() {
        Map<String, List<Object>> shown = new TreeMap<>();
        for (JsonNode g : get("/goals").path("goals"))
            shown.put(g.path("id").asString(), List.of(g.path("number").asInt(), wording(g), status(g)));
        return shown;
    }

    private Map<String, List<Object>> principles() {
        Map<String, List<Object>> shown = new TreeMap<>();
        for (JsonNode p : get("/principles").path("principles"))
            shown.put(p.path("id").asString(), List.of(p.path("goal").asString(), wording(p), status(p)));
        return shown;
    }

    /** Some fields of each of a kind, in order. */
    Set<String> all(String question, String... fields) {
        return get("/" + question)
                .path(question)
                .valueStream()
                .map(item -> Stream.of(fields)
                        .map(field -> item.path(field).asString())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode timeline() {
        return get("/timeline").path("timeline");
    }

    private JsonNode get(String path) {
        return product.json("/api/programmes/" + programme + path);
    }

    private static String wording(JsonNode row) {
        String inForce = text(row, "wordingInForce");
        return inForce != null ? inForce : row.path("wordingProposed").asString();
    }

    private static String status(JsonNode row) {
        return row.path("status").asString();
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asString() : null;
    }
}
