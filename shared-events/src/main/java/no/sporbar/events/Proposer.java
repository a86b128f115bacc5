package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/**
 * Who put something forward.
 *
 * @param name as the source names them, such as «flere bydeler»
 * @param body the body of the programme, where it is one
 */
public record Proposer(String name, @Nullable BodyId body) {}
