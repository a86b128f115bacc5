package no.sporbar.command.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a command in addresses and programme files: imperative, words joined by hyphens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandName {
    /** For example {@code adopt-principle}. */
    String value();
}
