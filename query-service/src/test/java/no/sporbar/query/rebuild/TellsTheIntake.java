package no.sporbar.query.rebuild;

import no.sporbar.query.intake.Intake;

/** Breaks a wall on purpose. */
record TellsTheIntake(Intake intake) {}
