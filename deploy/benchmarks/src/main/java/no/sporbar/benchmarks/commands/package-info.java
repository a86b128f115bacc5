/**
 * Durable commands per second: the product through its HTTP API and through its command gateway, beside a plain insert of the
 * same entries and beside the same commands on Axon's stock JDBC engine.
 *
 * <p>It may rely on the command service's beans and public commands, and on Axon. It must not give the product anything that
 * the yardsticks do not get: the same server, the same number of clients, the same commands, the same order of bytes.
 */
@NullMarked
package no.sporbar.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
