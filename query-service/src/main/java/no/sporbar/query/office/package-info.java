/**
 * The programme office's workplace without its pages: forms drawn from the command-service's own schemas, what people type
 * into them and what that is as a command, what can be chosen, drafts, and the one client of the command-service, which also
 * asks it for what is no command: another key for the ledger, and who has seen what.
 *
 * <p>It may ask every question that pages may. It records nothing itself: that is the command-service's business alone.
 */
@NullMarked
package no.sporbar.query.office;

import org.jspecify.annotations.NullMarked;
