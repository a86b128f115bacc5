package no.sporbar.command.rules;

import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;

/** Somebody's wish to record a fact. */
public interface Command {
    /** The programme it is about. */
    ProgrammeId programme();

    /** What the fact would rest on. */
    Provenance provenance();

    /** The stream that decides. */
    StreamId stream();

    /** What that stream is before its first event. */
    Core<?, ?> empty();

    /** The stream's stored form, which its aggregate is known by. */
    default String aggregate() {
        return stream().toString();
    }
}
