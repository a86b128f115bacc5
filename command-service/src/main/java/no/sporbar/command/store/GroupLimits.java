package no.sporbar.command.store;

/**
 * How much goes into one statement and how much may wait. A single request may be larger than a group.
 *
 * @param waitingBytes beyond this a further request is turned away
 */
record GroupLimits(int groupEntries, long groupBytes, long waitingBytes) {}
