package no.sporbar.programmefile.facts;

import static no.sporbar.programmefile.facts.Bodies.list;
import static no.sporbar.programmefile.facts.Bodies.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The topics of {@link PaperFacts} as a programme file holds them. */
public final class PaperInFile {
    private static final String ABSENT = "-";

    private final ProgrammeFacts file;

    private PaperInFile(ProgrammeFacts file) {
        this.file = file;
    }

    /** Every topic with its facts. */
    public static Map<String, Set<String>> of(ProgrammeFacts file) {
        return new PaperInFile(file).topics();
    }

    private Map<String, Set<String>> topics() {
        Map<String, Stream<String>> topics = new LinkedHashMap<>();
        topics.put("goals", each("propose-goal", "number", "wording"));
        topics.put("principles", file.principles().values().stream().map(this::principle));
        topics.put("superior goals", each("register-superior-goal", "number", "wording", "operationalisedBy"));
        topics.put("enablers", each("name-enabler", "name"));
        topics.put("service areas", each("select-service-area", "name"));
        topics.put("measures", each("sketch-measure", "area", "text"));
        topics.put("tracks", each("open-track", "label", "mandate", "condition"));
        topics.put("coupled tracks", bodies("couple-track").map(PaperInFile::pair));
        topics.put("periods", each("plan-period", "period", "span"));
        topics.put("milestones", each("plan-milestone", "milestone", "date"));
        topics.put("questions", parts("open-consultation", "consultation", "questions", "number", "text"));
        topics.put("tallies", bodies("state-tally").map(PaperInFile::tally));
        topics.put("readings", each("state-reading", "consultation", "firstPassByAi", "readByHand"));
        topics.put("positions", parts("receive-response", "respondent", "answers", "question", "position"));
        topics.put("suggestions", bodies("make-suggestion").map(this::suggestion));
        topics.put("points", parts("recommend-decision", "decision", "points", "number", "wording"));
        topics.put("effects", bodies("recommend-decision").flatMap(PaperInFile::effects));
        topics.put("conditions", each("set-condition", "condition", "text"));
        topics.put("required assessments", each("require-track-assessment", "track", "impact"));
        topics.put("assessments", each("deliver-impact-assessment", "impact", "of", "finding"));
        topics.put("budgets", each("propose-budget", "year", "amountInOre", "proposedBy"));
        topics.put("briefings", each("plan-briefing", "parties", "at"));
        topics.put("initiatives", each("register-initiative", "name", "coordination"));
        topics.put("risks", each("raise-risk", "kind", "text"));
        topics.put(
                "districts",
                bodies("register-unit")
                        .filter(u -> text(u, "kind").equals("district"))
                        .map(PaperInFile::unit));
        topics.put("alternatives", each("sketch-alternative", "name", "atLeastUnits", "atMostUnits"));
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        topics.forEach((topic, facts) -> lines.put(topic, facts.collect(Collectors.toCollection(TreeSet::new))));
        return lines;
    }

    /** What it is called now, what it was called first, who proposed that it is so called, and what that rests on. */
    private String principle(ProgrammeFacts.Principle p) {
        Map<String, Object> proposed = latest(p.id(), "propose-principle", "revise-principle");
        String former = p.wordings().size() > 1 ? p.wordings().getFirst() : ABSENT;
        return line(p.goal(), p.wording(), former, proposed.get("proposedBy"), basis(proposed));
    }

    private Map<String, Object> latest(String principle, String... commands) {
        return Arrays.stream(commands)
                .flatMap(this::bodies)
                .filter(body -> text(body, "principle").equals(principle))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private String suggestion(Map<String, Object> made) {
        String disposition = bodies("dispose-of-suggestion")
                .filter(body -> text(body, "suggestion").equals(made.get("suggestion")))
                .map(body -> text(body, "disposition"))
                .findFirst()
                .orElse(ABSENT);
        Stream<String> by =
                Bodies.<Map<String, Object>>list(made, "by").stream().map(who -> text(who, "name"));
        return line(made.get("suggestion"), made.get("about"), by.toList(), disposition);
    }

    private static String tally(Map<String, Object> tally) {
        List<Map<String, Object>> parts = list(tally, "parts");
        String sum =
                parts.stream().map(part -> String.valueOf(part.get("count"))).collect(Collectors.joining(" + "));
        List<String> named = parts.stream()
                .flatMap(part -> Bodies.<String>list(part, "respondents").stream())
                .toList();
        return line(
                tally.get("consultation"),
                tally.get("question"),
                tally.get("total"),
                sum.isEmpty() ? ABSENT : sum,
                named.isEmpty() ? ABSENT : named);
    }

    /** Coupled whichever of the two it was said of. */
    private static String pair(Map<String, Object> couple) {
        return line(
                Stream.of(text(couple, "track"), text(couple, "with")).sorted().toArray());
    }

    private static Stream<String> effects(Map<String, Object> decision) {
        return Bodies.<Map<String, Object>>list(decision, "points").stream()
                .flatMap(point -> Bodies.<Map<String, Object>>list(point, "effects").stream()
                        .map(effect -> line(point.get("number"), effect.get("effect"), effect.get("subject"))));
    }

    private static String unit(Map<String, Object> unit) {
        return line(unit.get("name"), basis(unit));
    }

    private static String basis(Map<String, Object> body) {
        Map<String, Object> provenance = Bodies.cast(body.get("provenance"));
        return text(Bodies.cast(provenance.get("basis")), "kind");
    }

    private Stream<String> each(String command, String... fields) {
        return bodies(command)
                .map(body -> line(Arrays.stream(fields).map(body::get).toArray()));
    }

    private Stream<String> parts(String command, String whole, String parts, String one, String other) {
        return bodies(command)
                .flatMap(body -> Bodies.<Map<String, Object>>list(body, parts).stream()
                        .map(part -> line(body.get(whole), part.get(one), part.get(other))));
    }

    private Stream<Map<String, Object>> bodies(String command) {
        return file.of(command).stream();
    }

    private static String line(@Nullable Object... parts) {
        return Arrays.stream(parts).map(PaperInFile::plain).collect(Collectors.joining(" | "));
    }

    private static String plain(@Nullable Object part) {
        if (part instanceof List<?> list)
            return list.stream().map(Objects::toString).collect(Collectors.joining(", "));
        return part == null ? ABSENT : part.toString().strip().replaceAll("\\s+", " ");
    }
}
