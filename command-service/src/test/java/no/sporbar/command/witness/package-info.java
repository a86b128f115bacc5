/** Tests of the relay, on a real PostgreSQL and a real Kafka. */
@NullMarked
package no.sporbar.command.witness;

import org.jspecify.annotations.NullMarked;
