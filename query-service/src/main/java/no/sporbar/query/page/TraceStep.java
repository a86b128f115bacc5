package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the way from another, and what lies beyond it.
 *
 * @param relation what it has to do with the thing before it, in words
 * @param decidedOn when the two were linked, in words
 * @param wording what the link carries
 * @param again whether it stands on the page already, so that what lies beyond it is not repeated
 * @param onwards the walk from this thing, where there is something beyond it that there is no room for
 */
public record TraceStep(
        String relation,
        NamedLink thing,
        String decidedOn,
        @Nullable String wording,
        boolean again,
        @Nullable String onwards,
        List<TraceStep> next) {}
