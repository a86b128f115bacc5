/**
 * Decisions: a recommendation, the resolution that answers it point by point, and how its guidance is taken in. What a
 * point does to named things is checked here and done by reactions.
 */
@NullMarked
package no.sporbar.command.decision;

import org.jspecify.annotations.NullMarked;
