/** Tests of the ledger's mathematics, against published vectors and a naive tree. */
@NullMarked
package no.sporbar.ledger;

import org.jspecify.annotations.NullMarked;
