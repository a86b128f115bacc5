package no.sporbar.query.projection;

import no.sporbar.events.Identifier;
import no.sporbar.events.Provenance;

/** One thing that people can ask for by its id, as it was after one of its facts. */
public interface Row {
    /** Its id within the programme. */
    Identifier id();

    /** What its last change rests on. */
    Provenance provenance();

    /** Which entry made it what it is. */
    Recorded recorded();
}
