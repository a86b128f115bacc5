/** Tests of the facts and the values they are made of. They read no clock and no database. */
@NullMarked
package no.sporbar.events;

import org.jspecify.annotations.NullMarked;
