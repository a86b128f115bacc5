package no.sporbar.query.page;

/**
 * A thing that is led to.
 *
 * @param kind what kind of thing, in words
 * @param name in its own words, which are Norwegian
 */
public record NamedLink(String kind, String name, String url) {}
