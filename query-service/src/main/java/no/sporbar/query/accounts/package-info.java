/**
 * Who comes in: service accounts, the door that everybody passes where reading is not public, and the record of logins.
 *
 * <p>A service account is a token for a program, such as a dashboard: it reads, in one programme or in all, until a day, and
 * never does anything else. The rest of the service does not know of accounts: their token is taken off the request at the
 * door, so behind it a program is nobody. It relies on {@code access} for who is logged in, and on an index of digests.
 */
@NullMarked
package no.sporbar.query.accounts;

import org.jspecify.annotations.NullMarked;
