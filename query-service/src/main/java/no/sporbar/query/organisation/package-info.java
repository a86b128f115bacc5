/**
 * How the organisation is, was and will be: units with what takes their place, tasks with who owns them, alternatives side
 * by side, and the successor map from one structure to the next.
 *
 * <p>It may rely on {@code projection}, {@code answer}, {@code subjects} and {@code programmes}.
 */
@NullMarked
package no.sporbar.query.organisation;

import org.jspecify.annotations.NullMarked;
