/** Tests of rebuilds. */
@NullMarked
package no.sporbar.query.rebuild;

import org.jspecify.annotations.NullMarked;
