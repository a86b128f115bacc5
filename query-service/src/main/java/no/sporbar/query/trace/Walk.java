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
    private final Map<Subject, Set<LinkRow>> known = new HashMap<>();
    private final Set<Step> taken = new HashSet<>();
    private boolean cut;

    Walk(Subject start, int most) {
        this.start = start;
        this.most = most;
        reached.add(start);
    }

    /** Walks as far as the links lead; asks once for the links of all things of a level. */
    void run(Function<Collection<Subject>, Map<Subject, Set<LinkRow>>> linksOf) {
        List<Step> level = List.of(new Step(start, Sense.BACK), new Step(start, Sense.FORTH));
        taken.addAll(level);
        while (!level.isEmpty()) {
            Set<Subject> unknown = new LinkedHashSet<>();
            for (Step step : level) if (!known.containsKey(step.subject())) unknown.add(step.subject());
            if (!unknown.isEmpty()) known.putAll(linksOf.apply(unknown));
            List<Step> next = new ArrayList<>();
            for (Step step : level)
                for (LinkRow link : known.getOrDefault(step.subject(), Set.of())) follow(step, link, next);
            level = next;
        }
    }

    private void follow(Step step, LinkRow link, List<Step> next) {
        Subject here = step.subject();
        Sense leads = leads(link, here);
        boolean aside = leads == Sense.ASIDE && here.equals(start);
        if (link.ended() || !aside && leads != step.sense() && !leadsToItsWhole(link, here)) return;
        if (step.sense() == Sense.BACK && leads == Sense.BACK && !goesBackFrom(here)) return;
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

    private static Sense leads(LinkRow link, Subject here) {
        return link.relation().leads(link.from().equals(here));
    }

    /** A decision is no origin of all that it decides: what else was before it is only wanted by who asks for it. */
    private boolean goesBackFrom(Subject here) {
        boolean decides = here.kind() == Kind.DECISION || here.kind() == Kind.POINT;
        return !decides || start.kind() == Kind.DECISION || start.kind() == Kind.POINT;
    }

    /** A part says little without what it is a part of, whichever way it was reached. */
    private static boolean leadsToItsWhole(LinkRow link, Subject here) {
        return link.relation() == Relation.PART_OF && link.from().equals(here);
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
