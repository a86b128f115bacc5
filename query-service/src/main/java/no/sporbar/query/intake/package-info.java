/**
 * From Kafka into the query side's own PostgreSQL: copies entries, folds them, and keeps the progress of both.
 *
 * <p>Contract: entries, rows and progress of a batch become durable in one transaction or not at all, so a second
 * delivery, a crash at any point or a second instance changes nothing. Kafka's own committed offsets are never trusted.
 * A programme that cannot go on is parked by itself and never skips an event; all others go on. The package may rely on
 * {@code ledger} and {@code projection}; only {@code KafkaIntake} and {@code TopicEnds} speak to Kafka.
 */
@NullMarked
package no.sporbar.query.intake;

import org.jspecify.annotations.NullMarked;
