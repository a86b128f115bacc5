/**
 * What happens when: periods, milestones, their dates as exactly as they are known, and how late they are.
 *
 * <p>Holds the folds, the tables' readers and the API. It may use {@code programmes} for the season policy and
 * {@code tracks} for what is investigated meanwhile, and otherwise no other question.
 */
@NullMarked
package no.sporbar.query.timeline;

import org.jspecify.annotations.NullMarked;
