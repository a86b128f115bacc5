/** Tests of the relay, on a real PostgreSQL and a real Kafka. */
@NullMarked
package no.sporbar.command.signing;

import org.jspecify.annotations.NullMarked;
