package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/**
 * The votes on one point, where they are known.
 *
 * @param note who voted how, or what else the minutes say of the vote
 */
public record Votes(int inFavour, int against, @Nullable String note) {}
