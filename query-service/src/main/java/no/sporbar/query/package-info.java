/**
 * The query service. One package per question below it holds fold, query and API; {@code intake}, {@code projection},
 * {@code ledger} and {@code answer} carry what all questions share.
 *
 * <p>Nothing here writes to the command side or knows Axon: what it knows came through Kafka.
 */
@NullMarked
package no.sporbar.query;

import org.jspecify.annotations.NullMarked;
