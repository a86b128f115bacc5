/**
 * Reads the whole ledger again, now and then, and recomputes all that follows from the entries' bytes: leaf hashes, subtrees,
 * positions without gaps, and every root that was ever signed.
 *
 * <p>It may rely on nothing that stands in the database beside those bytes. It must not slow anybody down, and must name the
 * first thing that is wrong.
 */
@NullMarked
package no.sporbar.command.recheck;

import org.jspecify.annotations.NullMarked;
