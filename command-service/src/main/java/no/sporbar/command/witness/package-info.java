/**
 * Witnesses: this installation cosigns the checkpoints of other logs (C2SP tlog-witness), and has its own cosigned by those
 * that its policy names.
 *
 * <p>It may rely on nothing that others send. It must never cosign a tree that is smaller than one it cosigned, or another one
 * of the same size, whatever happens at the same time; it must not hold a checkpoint back for a witness that is silent, and
 * calls no address that the operator has not written down.
 */
@NullMarked
package no.sporbar.command.witness;

import org.jspecify.annotations.NullMarked;
