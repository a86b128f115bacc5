/**
 * What a page costs: the time that its server takes and the bytes that a browser gets, of a large programme and of small ones
 * in a ledger of many, now and as at a position.
 *
 * <p>It may rely on {@code measure}, on the programmes of {@code rebuild} and on the query service over HTTP. It must not look
 * behind that but to fill the ledger.
 */
@NullMarked
package no.sporbar.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
