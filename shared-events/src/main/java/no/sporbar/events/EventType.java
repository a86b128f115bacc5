package no.sporbar.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event is stored and published for ever. A class may be renamed, this may not: a
 * change of meaning is a new revision with an upcaster, or a new event.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
    /** The stored name: the stream's kind, a dot, and what happened in the past tense, as in {@code goal.proposed}. */
    String value();

    /** The revision of the event's JSON that this class reads and writes, from 1. */
    int revision() default 1;
}
