package no.sporbar.programmefile.canary;

import no.sporbar.events.ImpreciseDate;

/** Reads a date with the product's own code, and so would never find it wrong. */
record FactsThatUseTheProduct(ImpreciseDate date) {}
