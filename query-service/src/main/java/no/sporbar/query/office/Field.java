package no.sporbar.query.office;

/**
 * One field of a form.
 *
 * @param name as the command names it; it means the same in every command
 * @param required whether the command cannot be sent without it
 */
public record Field(String name, Shape shape, boolean required) {}
