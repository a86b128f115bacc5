package no.sporbar.launcher;

import no.sporbar.events.ProgrammeId;

/** Breaks a wall on purpose: see {@link WallsTest}. */
final class LauncherThatKnowsAFact {

    ProgrammeId programme(ProgrammeId programme) {
        return programme;
    }
}
