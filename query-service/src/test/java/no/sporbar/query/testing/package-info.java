/** What the tests of this module share: facts in domain words, a ledger to write them in, and a database to fold them into. */
@NullMarked
package no.sporbar.query.testing;

import org.jspecify.annotations.NullMarked;
