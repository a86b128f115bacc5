package no.sporbar.query.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.trace.Relation.Sense;

/**
 * A walk over links, level by level. Whoever is reached going back is only followed back, and whoever is reached going
 * forward only forward: so the walk finds where a thing came from and what came of it, and never what merely shares an
 * origin with it, which would be the whole programme.
 */
final class Walk {
    /** A thing, and the way it was reached. */
    private record Step(Subject subject, Sense sense) {}

    private final Subject start;
    private final int most;
    private final Set<Subject> reached = new LinkedHashSet<>();
    private final Map<String, LinkRow> passed = new LinkedHashMap<>();
    private final Set<Step> taken = new HashSet<>();
    private final Map<Leading, Set<String>> ways = new HashMap<>();
    private boolean cut;

    Walk(Subject start, int most) {
        this.start = start;
        this.most = most;
        reached.add(start);
    }

    /**
     * Walks as far as the links lead.
     *
     * @param linksOf asked once for all things of a level: for those of the links of each that go one of some ways, in the
     *     sense of {@link Link#way}; it may give others too
     */
    void run(Function<Map<Subject, Set<String>>, Map<Subject, Set<LinkRow>>> linksOf) {
        List<Step> level = List.of(new Step(start, Sense.BACK), new Step(start, Sense.FORTH));
        taken.addAll(level);
        while (!level.isEmpty()) {
            Map<Subject, Set<String>> asked = new LinkedHashMap<>();
            for (Step step : level)
                asked.merge(step.subject(), ways.computeIfAbsent(leading(step), Walk::ways), Walk::both);
            Map<Subject, Set<LinkRow>> links = linksOf.apply(asked);
            List<Step> next = new ArrayList<>();
            for (Step step : level)
                for (LinkRow link : links.getOrDefault(step.subject(), Set.of())) follow(step, link, next);
            level = next;
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private void follow(Step step, LinkRow link, List<Step> next) {
        Subject here = step.subject();
        boolean fromTheLeft = link.from().equals(here);
        if (link.ended() || !leading(step).on(link.relation(), fromTheLeft)) return;
        Sense leads = link.relation().leads(fromTheLeft);
        Subject there = link.other(here);
        if (!reached.contains(there) && reached.size() == most) {
            cut = true;
            return;
        }
        reached.add(there);
        passed.put(link.from() + " " + link.relation() + " " + link.to(), link);
        Step on = new Step(there, leads);
        if (leads == step.sense() && taken.add(on)) next.add(on);
    }

    /**
     * Which links lead on from a thing, by the way it was reached.
     *
     * @param first whether the walk began there
     * @param back whether what it came from is wanted
     */
    private record Leading(Sense sense, boolean first, boolean back) {
        /** A part says little without what it is a part of, whichever way it was reached. */
        boolean on(Relation relation, boolean fromTheLeft) {
            Sense leads = relation.leads(fromTheLeft);
            boolean aside = leads == Sense.ASIDE && first;
            boolean toItsWhole = relation == Relation.PART_OF && fromTheLeft;
            return (aside || leads == sense || toItsWhole) && (back || leads != Sense.BACK || sense != Sense.BACK);
        }
    }

    private Leading leading(Step step) {
        return new Leading(step.sense(), step.subject().equals(start), goesBackFrom(step.subject()));
    }

    private static Set<String> ways(Leading leading) {
        Set<String> ways = new LinkedHashSet<>();
        for (Relation relation : Relation.values())
            for (boolean fromTheLeft : new boolean[] {true, false})
                if (leading.on(relation, fromTheLeft)) ways.add(Link.way(relation, fromTheLeft));
        return ways;
    }

    /** A decision is no origin of all that it decides: what else was before it is only wanted by who asks for it. */
    private boolean goesBackFrom(Subject here) {
        boolean decides = here.kind() == Kind.DECISION || here.kind() == Kind.POINT;
        return !decides || start.kind() == Kind.DECISION || start.kind() == Kind.POINT;
    }

    /** The things, the nearest first. */
    Set<Subject> reached() {
        return reached;
    }

    /** The links on the way. */
    Collection<LinkRow> passed() {
        return passed.values();
    }

    /** Whether there was more. */
    boolean cut() {
        return cut;
    }
}
