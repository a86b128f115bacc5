package no.sporbar.endtoend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.programmefile.facts.PaperFacts;
import tools.jackson.databind.JsonNode;

/** The topics of {@link PaperFacts} as the read API shows them: each fact is one line, its parts between bars. */
final class PaperShown {
    private static final String ABSENT = "-";

    private final LauncherProcess product;
    private final String address;

    PaperShown(LauncherProcess product, String programme) {
        this.product = product;
        this.address = "/api/programmes/" + programme + "/";
    }

    /** Every topic with its facts. */
    Map<String, Set<String>> topics() {
        Map<String, Stream<String>> topics = new LinkedHashMap<>();
        topics.put("goals", each("goals", g -> line(g.path("number"), wording(g))));
        topics.put("principles", each("principles", this::principle));
        topics.put("superior goals", each("superior-goals", "number", "wording", "operationalisedBy"));
        topics.put("enablers", each("enablers", "name"));
        topics.put("service areas", each("service-areas", "name"));
        topics.put("measures", parts("service-areas", "/id", "/measures", "text"));
        topics.put("tracks", each("tracks", "label", "mandate", "condition"));
        topics.put("coupled tracks", rows("tracks").flatMap(PaperShown::pairs));
        topics.put("periods", each("periods", "id", "span"));
        topics.put("milestones", each("milestones", "id", "date"));
        topics.put("questions", parts("consultations", "/id", "/questions", "number", "text"));
        topics.put("tallies", rows("consultations").flatMap(PaperShown::tallies));
        topics.put(
                "readings", rows("consultations").filter(c -> c.has("reading")).map(PaperShown::reading));
        topics.put("positions", parts("responses", "/respondent", "/answers", "question", "position"));
        topics.put("suggestions", each("suggestions", PaperShown::suggestion));
        topics.put("points", parts("decisions", "/id", "/recommendation/points", "number", "wording"));
        topics.put("effects", rows("decisions").flatMap(PaperShown::effects));
        topics.put("conditions", each("conditions", "id", "text"));
        topics.put("required assessments", parts("tracks", "/id", "/assessments", "impact"));
        topics.put("assessments", each("impact-assessments", "impact", "of", "finding"));
        topics.put("budgets", each("budgets", "year", "proposedInOre", "proposedBy"));
        topics.put("briefings", each("briefings", "parties", "at"));
        topics.put("initiatives", each("initiatives", "name", "coordination"));
        topics.put("risks", each("risks", "kind", "text"));
        topics.put("districts", rows("units").filter(PaperShown::isDistrict).map(PaperShown::unit));
        topics.put("alternatives", each("alternatives", "name", "atLeastUnits", "atMostUnits"));
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        topics.forEach((topic, facts) -> lines.put(topic, facts.collect(Collectors.toCollection(TreeSet::new))));
        return lines;
    }

    /** What it is called now, what it was called first, who proposed that it is so called, and what that rests on. */
    private String principle(JsonNode p) {
        JsonNode first = product.json(address + "principles/" + p.path("id").asString())
                .path("versions")
                .path(0);
        String former = text(wording(first)).equals(text(wording(p))) ? ABSENT : text(wording(first));
        return line(p.path("goal"), wording(p)) + " | " + former + " | "
                + line(p.path("proposedBy"), p.at("/provenance/basis/kind"));
    }

    private static JsonNode wording(JsonNode row) {
        return row.path(row.has("wordingInForce") ? "wordingInForce" : "wordingProposed");
    }

    private static Stream<String> pairs(JsonNode track) {
        String one = text(track.path("id"));
        return track.path("coupledWith")
                .valueStream()
                .map(PaperShown::text)
                .map(other -> Stream.of(one, other).sorted().collect(Collectors.joining(" | ")));
    }

    private static Stream<String> tallies(JsonNode consultation) {
        return consultation.path("tallies").valueStream().map(tally -> {
            String sum = joined(tally.path("parts").valueStream().map(p -> text(p.path("count"))), " + ");
            String named = joined(
                    tally.path("parts")
                            .valueStream()
                            .flatMap(p -> p.path("respondents").valueStream())
                            .map(PaperShown::text),
                    ", ");
            return line(consultation.path("id"), tally.path("question"), tally.path("total")) + " | " + sum + " | "
                    + named;
        });
    }

    private static String reading(JsonNode consultation) {
        return line(
                consultation.path("id"),
                consultation.at("/reading/firstPassByAi"),
                consultation.at("/reading/readByHand"));
    }

    private static String suggestion(JsonNode s) {
        String by = joined(s.path("by").valueStream().map(who -> text(who.path("name"))), ", ");
        return line(s.path("id"), s.path("about")) + " | " + by + " | " + text(s.at("/disposition/disposition"));
    }

    private static Stream<String> effects(JsonNode decision) {
        return decision.at("/recommendation/points")
                .valueStream()
                .flatMap(point -> point.path("effects")
                        .valueStream()
                        .map(effect -> line(point.path("number"), effect.path("effect"), effect.path("subject"))));
    }

    private static boolean isDistrict(JsonNode unit) {
        return text(unit.path("kind")).equals("district");
    }

    private static String unit(JsonNode unit) {
        return line(unit.path("name"), unit.at("/provenance/basis/kind"));
    }

    private Stream<String> each(String question, String... fields) {
        return each(question, row -> line(Stream.of(fields).map(row::path).toArray(JsonNode[]::new)));
    }

    private Stream<String> each(String question, Function<JsonNode, String> line) {
        return rows(question).map(line);
    }

    private Stream<String> parts(String question, String whole, String parts, String... fields) {
        return rows(question)
                .flatMap(row -> row.at(parts)
                        .valueStream()
                        .map(part -> text(row.at(whole)) + " | "
                                + line(Stream.of(fields).map(part::path).toArray(JsonNode[]::new))));
    }

    /** All of them: the API gives up to five hundred at once. */
    private Stream<JsonNode> rows(String question) {
        return product.json(address + question)
                .valueStream()
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream);
    }

    private static String line(JsonNode... parts) {
        return joined(Stream.of(parts).map(PaperShown::text), " | ");
    }

    private static String joined(Stream<String> parts, String between) {
        String all = parts.collect(Collectors.joining(between));
        return all.isEmpty() ? ABSENT : all;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) return joined(value.valueStream().map(PaperShown::text), ", ");
        return value.isMissingNode() || value.isNull()
                ? ABSENT
                : value.asString().strip().replaceAll("\\s+", " ");
    }
}
