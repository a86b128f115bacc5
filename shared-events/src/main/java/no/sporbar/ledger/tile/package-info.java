/**
 * The tree as static files, in the open form <a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>: which tiles there are,
 * what they are called, and what can be read out of them.
 *
 * <p>It may rely on {@code no.sporbar.ledger} and the JDK. It opens nothing: whoever uses it fetches the bytes.
 */
@NullMarked
package no.sporbar.ledger.tile;

import org.jspecify.annotations.NullMarked;
