package no.sporbar.programmefile;

/**
 * One thing that is wrong with a programme file.
 *
 * @param line where, counted from 1
 * @param column where in the line, counted from 1
 * @param code stable, as in {@code body.unknown-field}
 * @param text what is wrong, in plain words, in the language that was asked for
 */
public record Mistake(int line, int column, String code, String text) {}
