package no.sporbar.verify.canary;

import no.sporbar.events.ProgrammeId;

/** A canary: the verifier checks bytes, whatever they mean. */
record VerifierThatKnowsEvents(ProgrammeId programme) {}
