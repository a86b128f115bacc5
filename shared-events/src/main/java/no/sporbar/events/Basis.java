package no.sporbar.events;

/** Cite or assume: every fact rests on a place in a registered source, or says openly that somebody assumed it. */
public sealed interface Basis {
    /**
     * A place in a registered source (kildehenvisning).
     *
     * @param place where in it, in the source's own terms: a line, a page, a section
     */
    record Citation(SourceId source, String place) implements Basis {}

    /**
     * Not in any source: shown as assumed until a later fact confirms it.
     *
     * @param by who assumed it
     * @param why what made it necessary
     */
    record Assumption(String by, String why) implements Basis {}
}
