package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.page.DecisionView.LedTo;
import no.sporbar.query.trace.Relation;
import no.sporbar.query.trace.TraceView.Edge;

/**
 * What each point of a case does and what came of it, from the links that the points have.
 *
 * @param edges those of the case and of its points
 */
record PointLinks(NamedThings things, List<Edge> edges) {
    /** The case and its points. */
    static Set<Subject> of(DecisionRow row) {
        Set<Subject> all = new LinkedHashSet<>();
        all.add(Subject.of(Kind.DECISION, row.id()));
        if (row.recommendation() != null)
            row.recommendation().points().forEach(p -> all.add(Subject.of(Kind.POINT, row.id(), p.number())));
        if (row.resolution() != null)
            row.resolution().points().forEach(p -> all.add(Subject.of(Kind.POINT, row.id(), p.number())));
        return all;
    }

    /** All that the links lead to, so that it can be named by one question. */
    static List<Subject> mentioned(List<Edge> edges) {
        return edges.stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .distinct()
                .toList();
    }

    /** By point, and for the case itself what names no point. */
    Map<Subject, List<LedTo>> led() {
        Map<Subject, List<LedTo>> led = new HashMap<>();
        for (Edge edge : edges) {
            if (edge.relation() == Relation.PART_OF) continue;
            add(edge, edge.from(), edge.to(), led);
            add(edge, edge.to(), edge.from(), led);
        }
        return led;
    }

    private void add(Edge edge, Subject here, Subject there, Map<Subject, List<LedTo>> led) {
        if (here.kind() != Kind.POINT && here.kind() != Kind.DECISION) return;
        led.computeIfAbsent(here, _ -> new ArrayList<>())
                .add(new LedTo(
                        RelationWords.of(edge, here, things.visit().texts()),
                        things.named(there),
                        RelationWords.wording(edge)));
    }
}
