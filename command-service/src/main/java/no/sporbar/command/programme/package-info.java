/**
 * The programme itself: its name, the bodies that may act, and what a season means in it.
 */
@NullMarked
package no.sporbar.command.programme;

import org.jspecify.annotations.NullMarked;
