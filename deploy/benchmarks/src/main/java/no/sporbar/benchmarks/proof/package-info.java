/** What it costs to verify a ledger, to prove a decision, and to append to the tree. */
@NullMarked
package no.sporbar.benchmarks.proof;

import org.jspecify.annotations.NullMarked;
