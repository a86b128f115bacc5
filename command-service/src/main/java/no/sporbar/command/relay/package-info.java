/**
 * From the ledger to Kafka: every entry's exact bytes, in order, at least once; and so the notes that are signed about it.
 *
 * <p>It may rely on positions being contiguous and in commit order, so one number says how far it has come. One relay among
 * all instances is active: it holds a lock for as long as its session lives, and an epoch for as long as nobody took a higher
 * one; a relay that wakes up after another took over cannot move the cursor. It must not change an entry, leave one out, or
 * move the cursor before the broker has acknowledged what lies behind it.
 */
@NullMarked
package no.sporbar.command.relay;

import org.jspecify.annotations.NullMarked;
