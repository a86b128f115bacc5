package no.sporbar.events;

/** One item of guidance (føring) that a resolution gives on its way; it waits for an answer. */
public record Guidance(GuidanceId id, String text) {}
