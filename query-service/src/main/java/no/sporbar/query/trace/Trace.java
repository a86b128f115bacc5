package no.sporbar.query.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.projection.RowsAsAt;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.trace.TraceView.Edge;
import no.sporbar.query.trace.TraceView.Node;
import no.sporbar.query.trace.TraceView.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The walk from any thing: one statement for each level of it, and one for what the things on the way are called. */
@Component
public class Trace {
    /** No walk takes in more things than this. */
    static final int MOST = 500;

    private final RowsAsAt<LinkRow> links;
    private final LinksOnTheWay onTheWay;
    private final Subjects subjects;

    public Trace(JdbcTemplate jdbc, LinkProjection projection, Subjects subjects) {
        this.links = new RowsAsAt<>(jdbc, projection);
        this.onTheWay = new LinksOnTheWay(jdbc);
        this.subjects = subjects;
    }

    /** The walk as at a moment, or refused with {@code subject.unknown}. */
    public TraceView of(Moment moment, Subject start) {
        return of(moment, start, MOST);
    }

    TraceView of(Moment moment, Subject start, int most) {
        if (subjects.one(moment, start).isEmpty()) throw Refusal.notFound("subject.unknown", start);
        Walk walk = new Walk(start, most);
        walk.run(level -> linksOf(level.keySet(), onTheWay(moment, level)));
        Map<Subject, List<SubjectRow>> known = subjects.versions(moment, walk.reached());
        return new TraceView(
                start,
                walk.reached().stream()
                        .map(subject -> node(subject, known.getOrDefault(subject, List.of())))
                        .toList(),
                walk.passed().stream()
                        .map(Trace::edge)
                        .sorted(Comparator.comparingLong(Edge::position)
                                .thenComparing(e -> e.from() + " " + e.relation() + " " + e.to()))
                        .toList(),
                walk.cut());
    }

    /** What each of some things is linked to, and no further: one statement, at most so many links of each. */
    public List<Edge> around(Moment moment, Collection<Subject> things) {
        return linksOf(things, allOf(moment, things)).values().stream()
                .flatMap(Set::stream)
                .filter(link -> !link.ended())
                .distinct()
                .map(Trace::edge)
                .sorted(Comparator.comparingLong(Edge::position))
                .toList();
    }

    /** What holds on a day is no matter of which facts there are: there each link is looked at, wherever it leads. */
    private List<LinkRow> onTheWay(Moment moment, Map<Subject, Set<String>> level) {
        return moment.effectiveOn() == null ? onTheWay.of(moment, level, MOST + 1) : allOf(moment, level.keySet());
    }

    private List<LinkRow> allOf(Moment moment, Collection<Subject> things) {
        List<String> beginnings = things.stream().map(Link::beginning).toList();
        return links.beginningWith(moment.programme().value(), beginnings, MOST + 1, moment.asOf());
    }

    private static Map<Subject, Set<LinkRow>> linksOf(Collection<Subject> things, List<LinkRow> links) {
        Map<Subject, Set<LinkRow>> found = new HashMap<>();
        for (Subject subject : things) found.put(subject, new LinkedHashSet<>());
        for (LinkRow link : links)
            for (Subject end : List.of(link.from(), link.to())) {
                Set<LinkRow> of = found.get(end);
                if (of != null) of.add(link);
            }
        return found;
    }

    private static Node node(Subject subject, List<SubjectRow> versions) {
        if (versions.isEmpty()) return new Node(subject, label(subject), List.of(), null, null, null, null);
        SubjectRow last = versions.getLast();
        return new Node(
                subject,
                last.label(),
                wordings(versions),
                last.status(),
                last.provenance().decidedOn(),
                last.provenance().basis(),
                last.recorded().position());
    }

    private static String label(Subject subject) {
        return subject.part() == null ? subject.id() : subject.part();
    }

    private static List<Worded> wordings(List<SubjectRow> versions) {
        List<Worded> wordings = new ArrayList<>();
        String inForce = null;
        String proposed = null;
        for (SubjectRow row : versions) {
            if (row.proposed() != null && !row.proposed().equals(proposed))
                wordings.add(worded(row.proposed(), false, row));
            if (row.inForce() != null && !row.inForce().equals(inForce)) wordings.add(worded(row.inForce(), true, row));
            inForce = row.inForce();
            proposed = row.proposed();
        }
        return List.copyOf(wordings);
    }

    private static Worded worded(String text, boolean inForce, SubjectRow row) {
        Provenance since = row.provenance();
        return new Worded(
                text, inForce, since.decidedOn(), since.basis(), row.recorded().position());
    }

    private static Edge edge(LinkRow link) {
        return new Edge(
                link.from(),
                link.to(),
                link.relation(),
                link.wording(),
                link.provenance().decidedOn(),
                link.provenance().basis(),
                link.recorded().position());
    }

    /** A reference as it stands in an address, or refused with {@code subject.unknown}. */
    public static Subject subject(String kind, String id, @Nullable String part) {
        String text = part == null ? kind + "/" + id : kind + "/" + id + "/" + part;
        try {
            return Subject.parse(text);
        } catch (InvalidValueException e) {
            throw Refusal.notFound("subject.unknown", text);
        }
    }
}
