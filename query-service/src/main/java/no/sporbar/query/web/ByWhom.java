package no.sporbar.query.web;

import java.util.function.UnaryOperator;
import no.sporbar.events.Actor;

/**
 * Who did something, in words: the name, with the subject that is the key beside it, the role, and the body acted for.
 *
 * @param bodies what the body of an id is called
 */
public record ByWhom(Texts texts, UnaryOperator<String> bodies) {
    /** Of somebody; the subject alone where no more was recorded. */
    public String of(Actor actor) {
        String words = name(actor);
        if (actor.role() != null) words = texts.say("by.in-role", words, role(actor.role()));
        if (actor.onBehalfOf() != null) words = texts.say("by.on-behalf-of", words, bodies.apply(actor.onBehalfOf()));
        return words;
    }

    /** The name alone, and the subject where there is no name. */
    public static String called(Actor actor) {
        return actor.name() == null ? actor.subject() : actor.name();
    }

    private String name(Actor actor) {
        String name = actor.name();
        return name == null || name.equals(actor.subject())
                ? actor.subject()
                : texts.say("by.name", name, actor.subject());
    }

    /** A role that this version has no word for is shown as it was recorded. */
    private String role(String role) {
        return texts.say("by.role." + role, new Texts.Otherwise(role));
    }
}
