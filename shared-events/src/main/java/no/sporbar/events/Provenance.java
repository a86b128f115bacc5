package no.sporbar.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on: two of its three clocks (the third, recorded-at, is the ledger's) and its basis.
 *
 * @param decidedOn the date of the decision in Europe/Oslo, as exactly as it is known
 * @param effectiveFrom the first day on which it applies, where that is another question than when it was decided
 * @param basis a citation, or an assumption that says whose it is and why
 */
public record Provenance(ImpreciseDate decidedOn, @Nullable LocalDate effectiveFrom, Basis basis) {}
