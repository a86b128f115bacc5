/**
 * Budget items: what was proposed, granted and spent, and what is left. Amounts are whole øre.
 */
@NullMarked
package no.sporbar.query.budgets;

import org.jspecify.annotations.NullMarked;
