package no.sporbar.query.page;

import no.sporbar.events.Actor;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.page.DecisionMarks.Marks;
import no.sporbar.query.programmes.ProgrammeRow;
import no.sporbar.query.web.ByWhom;
import no.sporbar.query.web.Texts;

/**
 * One reader looking at one programme as at one moment: what every page about a programme needs first.
 *
 * @param marks the decisions around the moment
 */
public record Visit(Moment moment, ProgrammeRow programme, Names names, Marks marks, Links links, Texts texts) {
    /** Who did something, in words. */
    public String byWhom(Actor actor) {
        return new ByWhom(texts, names::ofId).of(actor);
    }

    /** The same visit looking at another moment; its links lead where they did. */
    Visit at(Moment other) {
        return new Visit(other, programme, names, marks, links, texts);
    }
}
