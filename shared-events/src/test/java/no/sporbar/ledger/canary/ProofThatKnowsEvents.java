package no.sporbar.ledger.canary;

import no.sporbar.events.ProgrammeId;

/** A canary: a proof is about bytes, whatever they mean. */
record ProofThatKnowsEvents(ProgrammeId programme) {}
