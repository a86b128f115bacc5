package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.trace.Relation;
import no.sporbar.query.trace.Relation.Sense;
import no.sporbar.query.trace.TraceView;
import no.sporbar.query.trace.TraceView.Edge;
import no.sporbar.query.trace.TraceView.Node;
import no.sporbar.query.web.Texts;

/** Unfolds a walk into nested lists: each thing once in each direction, and no deeper than can be read. */
final class TraceTree {
    /** So many lists within each other at most. */
    static final int DEEPEST = 10;

    private final Visit visit;
    private final Subject start;
    private final Map<Subject, Node> nodes = new HashMap<>();
    private final Map<Subject, List<Edge>> edges = new HashMap<>();
    private final Set<Subject> shown = new HashSet<>();

    TraceTree(Visit visit, TraceView view) {
        this.visit = visit;
        this.start = view.from();
        view.nodes().forEach(node -> nodes.put(node.subject(), node));
        for (Edge edge : view.edges())
            for (Subject end : List.of(edge.from(), edge.to()))
                edges.computeIfAbsent(end, _ -> new ArrayList<>()).add(edge);
    }

    /** What lies in one direction. */
    List<TraceStep> going(Sense sense) {
        shown.clear();
        shown.add(start);
        return from(start, start, sense, 1);
    }

    private List<TraceStep> from(Subject here, Subject before, Sense sense, int depth) {
        List<TraceStep> steps = new ArrayList<>();
        for (Edge edge : edges.getOrDefault(here, List.of())) {
            Subject there = edge.from().equals(here) ? edge.to() : edge.from();
            if (!there.equals(before) && follows(edge, here, sense)) steps.add(step(edge, here, there, sense, depth));
        }
        return steps;
    }

    private TraceStep step(Edge edge, Subject here, Subject there, Sense sense, int depth) {
        boolean again = !shown.add(there);
        boolean deeper = !again && sense != Sense.ASIDE;
        List<TraceStep> next = deeper && depth < DEEPEST ? from(there, here, sense, depth + 1) : List.of();
        Texts texts = visit.texts();
        return new TraceStep(
                RelationWords.of(edge, here, texts),
                named(there),
                texts.date(edge.decidedOn()),
                RelationWords.wording(edge),
                again,
                deeper && depth == DEEPEST ? visit.links().trace(there) : null,
                next);
    }

    private NamedLink named(Subject subject) {
        Node node = nodes.get(subject);
        return new NamedLink(
                visit.texts().say("subject." + subject.kind()),
                node == null ? subject.id() : node.label(),
                new SubjectLinks(visit.links()).to(subject));
    }

    /** A part leads to its whole in both directions; and nothing lies before what a decision only decides. */
    private boolean follows(Edge edge, Subject here, Sense sense) {
        boolean fromHere = edge.from().equals(here);
        if (edge.relation() == Relation.PART_OF && fromHere && sense != Sense.ASIDE) return true;
        if (edge.relation().leads(fromHere) != sense) return false;
        return sense != Sense.BACK || !decides(here) || decides(start);
    }

    private static boolean decides(Subject subject) {
        return subject.kind() == Kind.DECISION || subject.kind() == Kind.POINT;
    }
}
