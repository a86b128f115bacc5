package no.sporbar.query.page;

import no.sporbar.events.Subject;
import no.sporbar.query.trace.Relation;
import no.sporbar.query.trace.TraceView.Edge;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;

/** What the thing at the other end of a link has to do with the one that is looked at, in words. */
final class RelationWords {
    private RelationWords() {}

    static String of(Edge edge, Subject here, Texts texts) {
        String way = edge.from().equals(here) ? "" : ".of";
        String words = texts.say("relation." + edge.relation() + way);
        if (edge.relation() != Relation.REQUIRES || edge.wording() == null) return words;
        String impact = texts.say("impact." + edge.wording(), new Otherwise(edge.wording()));
        return texts.say("relation.of-what", words, impact);
    }

    /** What the link carries in somebody's own words; what is required is said by a word of ours. */
    static @Nullable String wording(Edge edge) {
        return edge.relation() == Relation.REQUIRES ? null : edge.wording();
    }
}
