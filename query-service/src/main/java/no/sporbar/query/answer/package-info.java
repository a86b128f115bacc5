/**
 * What every answer shares: the moment it is given as at, how far behind it may be, its cache headers, its pages and its
 * refusals.
 *
 * <p>It may rely on {@code intake} for progress, lag and parked programmes. Questions build on it; it knows none of them.
 */
@NullMarked
package no.sporbar.query.answer;

import org.jspecify.annotations.NullMarked;
