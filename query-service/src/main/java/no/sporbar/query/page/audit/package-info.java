/**
 * The auditors' pages: what shows that the ledger is whole, and who has looked at what.
 *
 * <p>They gather what stands elsewhere and lead there. Every page asks for the role itself, whatever the rules of addresses say.
 */
@NullMarked
package no.sporbar.query.page.audit;

import org.jspecify.annotations.NullMarked;
