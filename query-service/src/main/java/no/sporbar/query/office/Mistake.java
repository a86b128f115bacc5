package no.sporbar.query.office;

/**
 * One thing that is wrong with a command, as the command-service says it.
 *
 * @param pointer where; empty where it is about the whole
 * @param code stable, as in {@code milestone.predecessor-not-passed}
 * @param text in the language that was asked for
 */
public record Mistake(String pointer, String code, String text) {}
