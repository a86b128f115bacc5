/**
 * Budget items: proposed, granted by a body with the authority, spent voucher by voucher. Amounts are whole øre.
 */
@NullMarked
package no.sporbar.command.budget;

import org.jspecify.annotations.NullMarked;
