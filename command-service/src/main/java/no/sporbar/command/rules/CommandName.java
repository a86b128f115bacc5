package no.sporbar.command.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.sporbar.events.Actor;

/** The name of a command in addresses and programme files: imperative, words joined by hyphens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandName {
    /** For example {@code adopt-principle}. */
    String value();

    /** The revision of its shape; raised when a body that was kept no longer reads as it did. */
    int revision() default 1;

    /** The role that it takes. */
    String role() default Actor.RECORDER;

    /** Whether it is always carried out at once, and never waits for another's approval. */
    boolean atOnce() default false;
}
