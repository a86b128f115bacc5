/**
 * What is signed about the ledger, in open forms of C2SP: <a href="https://c2sp.org/signed-note">signed-note</a>,
 * <a href="https://c2sp.org/tlog-checkpoint">tlog-checkpoint</a>, <a href="https://c2sp.org/tlog-cosignature">tlog-cosignature</a>,
 * <a href="https://c2sp.org/tlog-policy">tlog-policy</a>, <a href="https://c2sp.org/tlog-proof">tlog-proof</a> and the request of
 * <a href="https://c2sp.org/tlog-witness">tlog-witness</a>.
 *
 * <p>It may rely on {@code no.sporbar.ledger} and the JDK's Ed25519. It reads no clock and opens nothing. Every parser takes
 * what strangers send: it is bounded, and says {@code MalformedException} and nothing else.
 */
@NullMarked
package no.sporbar.ledger.note;

import org.jspecify.annotations.NullMarked;
