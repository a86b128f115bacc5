package no.sporbar.command.store;

import java.time.Instant;

/**
 * Where a request stands in the ledger, durably.
 *
 * @param lastPosition less than {@code firstPosition} if the request had no entries
 */
public record Appended(long firstPosition, long lastPosition, Instant recordedAt) {}
