/**
 * The mathematics of the ledger: RFC 6962 (Certificate Transparency) hashing and the frontier that lets a tree grow without
 * being read again. Position n of the ledger is leaf n - 1 of the tree, and the first n entries are the tree of size n.
 *
 * <p>It may rely on the JDK and nothing else, so that a verifier needs no other code; it must not know what an entry means.
 * Changing a hash here is a change of the ledger's format.
 */
@NullMarked
package no.sporbar.ledger;

import org.jspecify.annotations.NullMarked;
