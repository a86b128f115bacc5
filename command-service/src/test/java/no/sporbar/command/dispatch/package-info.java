/** The real shell and the real handler on a store in memory, for scenarios, and on PostgreSQL. */
@NullMarked
package no.sporbar.command.dispatch;

import org.jspecify.annotations.NullMarked;
