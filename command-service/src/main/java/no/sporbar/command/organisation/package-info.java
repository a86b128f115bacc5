/**
 * How the organisation is and could be: units and what takes their place, tasks and who owns them, and the alternatives
 * between which a body with the authority chooses.
 *
 * <p>An adopted alternative is carried out by a reaction, in the same append as the adoption.
 */
@NullMarked
package no.sporbar.command.organisation;

import org.jspecify.annotations.NullMarked;
