/**
 * What the dashboards show, folded from entries alone: the certificate of a checkpoint, and the auditor's program that makes
 * it again and compares.
 *
 * <p>This package and all it leans on goes into {@code sporbar-replay.jar} and runs on a bare JDK: the folds, the facts, the
 * JSON library and {@code no.sporbar.verify}; no Spring, no database driver, no Kafka. The service certifies its rows by the
 * same classes ({@code certificate}).
 */
@NullMarked
package no.sporbar.query.replay;

import org.jspecify.annotations.NullMarked;
