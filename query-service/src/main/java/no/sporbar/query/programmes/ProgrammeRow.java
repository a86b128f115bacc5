package no.sporbar.query.programmes;

import java.util.List;
import no.sporbar.events.Body;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One programme as it is set up. Earlier names, authorities and seasons stand in the earlier versions of the row.
 *
 * @param bodies who may act, in the order they came in, with what each may do now
 * @param seasons which months a season may cover now
 * @param started what its start rests on
 * @param fourEyes which commands take two people; absent where nobody has ever set it
 * @param change what last happened to it: {@code started}, {@code renamed}, {@code body-added},
 *     {@code authorities-changed}, {@code seasons-changed} or {@code four-eyes-set}
 * @param reason why it last changed, where that was stated
 * @param provenance what its last change rests on
 */
public record ProgrammeRow(
        ProgrammeId id,
        String name,
        List<Body> bodies,
        SeasonPolicy seasons,
        @Nullable FourEyes fourEyes,
        Provenance started,
        String change,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {}
