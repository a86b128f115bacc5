package no.sporbar.command.recheck;

import java.util.Optional;
import no.sporbar.ledger.note.LedgerAlarm;

/**
 * What a pass over the whole ledger found.
 *
 * @param entries that are as they were recorded, up to the first one that is not
 * @param checkpoints whose roots were recomputed
 * @param finding the first thing that is wrong, if anything is
 */
public record Recheck(long entries, long checkpoints, Optional<LedgerAlarm> finding) {}
