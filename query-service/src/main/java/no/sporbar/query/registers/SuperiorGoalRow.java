package no.sporbar.query.registers;

import java.util.List;
import no.sporbar.events.GoalId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceId;
import no.sporbar.events.SuperiorGoalId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One goal above the programme. What the record said before stands in the earlier versions of the row.
 *
 * @param wording as the source gives it
 * @param plan the plan that sets it, where it is registered
 * @param operationalisedBy the programme's goals that make it concrete; absent where none is named
 * @param change what last happened to it: {@code registered} or {@code corrected}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason how it is known that it was wrong
 * @param provenance what its last change rests on
 */
public record SuperiorGoalRow(
        SuperiorGoalId id,
        int number,
        String wording,
        @Nullable SourceId plan,
        @Nullable List<GoalId> operationalisedBy,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {}
