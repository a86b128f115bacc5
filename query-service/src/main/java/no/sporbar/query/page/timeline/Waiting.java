package no.sporbar.query.page.timeline;

import no.sporbar.query.page.BasisView;

/**
 * That a milestone waits for another.
 *
 * @param id the milestone that must be passed first
 */
public record Waiting(String id, BasisView basis) {}
