/**
 * The auditor's program: checks a whole ledger, wherever it is kept, against its signed checkpoints, and says which entry is
 * wrong if one is.
 *
 * <p>It may rely on the JDK and on {@code no.sporbar.ledger}, nothing else, so that it can be read in an afternoon and run where
 * there is only a Java. It trusts no byte that it reads: everything is bounded, and what a source says counts once a
 * signature and a hash say so too.
 */
@NullMarked
package no.sporbar.verify;

import org.jspecify.annotations.NullMarked;
