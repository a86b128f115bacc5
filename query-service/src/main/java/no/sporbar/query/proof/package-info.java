/**
 * The query side checks: it keeps a tree of its own over its copy of the ledger, compares the root with every checkpoint that
 * the log signs, keeps every checkpoint, raises the alarm where they disagree, and serves what an auditor needs to do the
 * same without trusting anybody (C2SP tlog-tiles, tlog-checkpoint, tlog-proof).
 *
 * <p>It may rely on {@code ledger} for the copy and on {@code intake} for where Kafka is. It believes no bytes but those it
 * has hashed itself, and changes nothing but its own tables.
 */
@NullMarked
package no.sporbar.query.proof;

import org.jspecify.annotations.NullMarked;
