package no.sporbar.query.office;

import java.time.Instant;
import no.sporbar.events.ProgrammeId;

/**
 * A form that somebody has begun. Nobody else sees it, and nothing about a person is in it.
 *
 * @param id what its owner finds it by
 * @param command whose form it is
 */
public record Draft(String id, ProgrammeId programme, String command, Values values, Instant savedAt) {}
