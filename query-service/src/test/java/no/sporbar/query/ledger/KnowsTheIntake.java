package no.sporbar.query.ledger;

import no.sporbar.query.intake.ParkedProgramme;

/** The foundation leaning on what stands on it: the wall must catch it. */
record KnowsTheIntake(ParkedProgramme parked) {}
