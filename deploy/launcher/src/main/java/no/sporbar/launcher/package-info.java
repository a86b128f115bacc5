/**
 * Everything on one machine in one process: PostgreSQL, Kafka, both services and the first programme. It only starts,
 * connects and stops what others built, and knows them by their ordinary properties and their HTTP API; no rule, table
 * or topic is known here. Every text a person sees is in {@code launcher-messages}.
 */
@NullMarked
package no.sporbar.launcher;

import org.jspecify.annotations.NullMarked;
