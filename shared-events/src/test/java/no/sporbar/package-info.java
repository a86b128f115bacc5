/** Tests of the module as a whole: its walls and its word list. */
@NullMarked
package no.sporbar;

import org.jspecify.annotations.NullMarked;
