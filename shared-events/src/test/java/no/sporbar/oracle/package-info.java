/** What others say of the same bytes: published vectors, and independent implementations. */
@NullMarked
package no.sporbar.oracle;

import org.jspecify.annotations.NullMarked;
