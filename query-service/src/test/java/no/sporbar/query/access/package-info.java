/** Tests of who may do what. */
@NullMarked
package no.sporbar.query.access;

import org.jspecify.annotations.NullMarked;
