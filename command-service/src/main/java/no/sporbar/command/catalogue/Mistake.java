package no.sporbar.command.catalogue;

import java.util.List;

/**
 * One thing that is wrong with what somebody sent.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the body
 * @param code stable, as in {@code body.unknown-field}; there is a text for it in every language
 * @param values what the text names
 */
public record Mistake(String pointer, String code, List<String> values) {}
