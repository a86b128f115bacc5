package no.sporbar.query.page;

/** One place where the plan contradicts itself, or may: how sure that is, and what it is. */
record Tension(String certainty, String sentence) {}
