/**
 * Who asks and what they may do: people who log in (OpenID Connect) and have a session, programs that send a bearer token,
 * the one table of which address asks for which role, and what is said to whoever is refused.
 *
 * <p>Whoever only reads is asked nothing and gets no session. The package relies on the login that the settings name and
 * on the files that the command-service makes; it never writes or logs a token. It knows addresses and none of the code
 * behind them: pages about a refusal are made by whoever serves {@link Refused#PAGE} and {@link AfterLogout#PAGE}.
 */
@NullMarked
package no.sporbar.query.access;

import org.jspecify.annotations.NullMarked;
