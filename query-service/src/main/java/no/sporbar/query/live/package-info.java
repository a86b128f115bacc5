/**
 * Tells listeners what is recorded, as soon as it can be read: what was missed comes from the own copy of the ledger, and
 * then whatever arrives.
 *
 * <p>Contract: a listener gets every entry after the place it begins at, in the order of positions and once for each
 * connection. Only the append-only copy is followed, so no rebuild and no recovery ever tells anything. The package may
 * rely on {@code ledger}, {@code intake}, {@code proof} and {@code answer}; it keeps nothing for a listener but its place.
 */
@NullMarked
package no.sporbar.query.live;

import org.jspecify.annotations.NullMarked;
