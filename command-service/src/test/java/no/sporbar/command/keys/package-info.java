/** Tests of the relay, on a real PostgreSQL and a real Kafka. */
@NullMarked
package no.sporbar.command.keys;

import org.jspecify.annotations.NullMarked;
