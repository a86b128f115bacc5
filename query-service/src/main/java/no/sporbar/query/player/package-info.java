/**
 * The history step by step: what stands before and after each, by event, by decision or by day, also of one thing alone.
 *
 * <p>It reads the own copy of the ledger and the versions of rows, and folds nothing: where a step is, what is beside it
 * and what it changed is looked up. It may rely on {@code answer}, {@code projection} and the ledger, and must not use any
 * question's rows by their class.
 */
@NullMarked
package no.sporbar.query.player;

import org.jspecify.annotations.NullMarked;
