/** What strangers send, thrown at every parser. */
@NullMarked
package no.sporbar.fuzz;

import org.jspecify.annotations.NullMarked;
