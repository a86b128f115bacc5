/**
 * Tells addresses that operators have named of what is recorded, as Standard Webhooks says: signed, in order, tried again
 * with longer and longer waits.
 *
 * <p>Contract: each subscription is told everything that it wants, at least once and in the order of positions, also across
 * restarts; one instance does it at a time. Nothing inside the own network is reached unless the installation allows it. A
 * secret is sealed where it is stored, shown once, and never logged. The package may rely on {@code live} for what was
 * recorded.
 */
@NullMarked
package no.sporbar.query.webhooks;

import org.jspecify.annotations.NullMarked;
