package no.sporbar.query.page;

/** One programme on the first page. */
public record ProgrammeCard(String name, String url, Standings standings, boolean parked) {}
