package no.sporbar.query.organisation;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.BodyId;
import no.sporbar.events.ChangeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.Provenance;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitChangeKind;
import no.sporbar.events.UnitId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One alternative structure, with what it takes to lay it beside the others.
 *
 * @param atLeastUnits the smallest number of districts that it has, where it says
 * @param atMostUnits the largest number
 * @param counts what its lines come to
 * @param lines what becomes of which units; withdrawn ones too
 * @param taskMoves which tasks it moves; the latest word about each
 * @param requiredAssessments what has to be delivered before it can be put forward
 * @param adoptedBy who adopted it
 * @param decision the decision that it was adopted or turned down by
 * @param point the point of that decision
 * @param change what last happened to it, such as {@code sketched} or {@code put-forward}
 * @param reason why it last changed, where the source says so
 * @param provenance what its last change rests on
 */
public record AlternativeRow(
        AlternativeId id,
        String name,
        Status status,
        @Nullable Integer atLeastUnits,
        @Nullable Integer atMostUnits,
        LineCounts counts,
        List<Line> lines,
        List<TaskMove> taskMoves,
        List<RequiredAssessment> requiredAssessments,
        @Nullable BodyId adoptedBy,
        @Nullable DecisionId decision,
        @Nullable String point,
        String change,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** Where an alternative stands. */
    public enum Status {
        /** It can still change. */
        SKETCHED,
        /** It is ready to be decided on. */
        PUT_FORWARD,
        /** Adopted by a body with the authority. */
        ADOPTED,
        /** Turned down. */
        REJECTED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One line of its successor map.
     *
     * @param withdrawn why it was taken out; absent where it stands
     */
    public record Line(
            ChangeId change,
            UnitChangeKind kind,
            List<UnitId> from,
            List<NewUnit> to,
            @Nullable String withdrawn,
            Provenance provenance) {
        Line withdrawnFor(String reason) {
            return new Line(change, kind, from, to, reason, provenance);
        }
    }

    /** A task and where it would lie. */
    public record TaskMove(
            TaskId task, TaskLevel level, @Nullable UnitId unit, Provenance provenance) {}

    /**
     * An impact assessment that it waits for.
     *
     * @param status {@code required} or {@code delivered}, as at the moment asked about; absent in earlier versions
     */
    public record RequiredAssessment(
            ImpactAssessmentId assessment,
            Impact impact,
            @Nullable String status,
            Provenance provenance) {
        RequiredAssessment is(String now) {
            return new RequiredAssessment(assessment, impact, now, provenance);
        }
    }

    AlternativeRow with(List<RequiredAssessment> assessments) {
        return new AlternativeRow(
                id,
                name,
                status,
                atLeastUnits,
                atMostUnits,
                counts,
                lines,
                taskMoves,
                assessments,
                adoptedBy,
                decision,
                point,
                change,
                reason,
                provenance,
                recorded);
    }
}
