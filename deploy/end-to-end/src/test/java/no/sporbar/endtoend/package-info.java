/**
 * Journeys through the whole product, started as a user starts it: as a process of its own, in a data folder of its own, on
 * free ports. Nothing here knows how the product is built; it talks HTTP, reads the ledger with SQL as an auditor, and kills.
 */
@NullMarked
package no.sporbar.endtoend;

import org.jspecify.annotations.NullMarked;
