/**
 * What is kept about persons outside the ledger, as far as the ledger knows of it: that it was erased, on which basis.
 *
 * <p>Pure, like every core. The texts themselves are with {@code vault}, which follows the facts that are decided here.
 */
@NullMarked
package no.sporbar.command.personal;

import org.jspecify.annotations.NullMarked;
