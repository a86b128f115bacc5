package no.sporbar.query.goals;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalCorrected;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalEvent.GoalWithdrawn;
import no.sporbar.query.goals.GoalRow.Status;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import no.sporbar.query.projection.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goals by their id: what is in force and what is proposed. */
@Component
public final class GoalProjection implements Projection<GoalEvent, GoalRow> {
    @Override
    public String name() {
        return "goal";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<GoalEvent> events() {
        return GoalEvent.class;
    }

    @Override
    public Class<GoalRow> row() {
        return GoalRow.class;
    }

    @Override
    public List<String> keys(GoalEvent event) {
        return List.of(event.goal().value());
    }

    @Override
    public GoalRow fold(@Nullable GoalRow current, String id, GoalEvent event, Recorded recorded) {
        if (event instanceof GoalProposed e) return proposed(e, recorded);
        GoalRow row = requireNonNull(current);
        Wording worded = row.worded();
        return switch (event) {
            case GoalProposed _ -> row;
            case GoalRevised e -> {
                Wording now = worded.revised(e.wording(), e.proposedBy());
                yield row.next(row.status(), now, Why.of(e.reason(), e.provenance()), recorded);
            }
            case GoalAdopted e -> {
                Wording now = worded.adopted(e.adoptedBy(), e.decision(), e.point());
                yield row.next(Status.ADOPTED, now, Why.of(null, e.provenance()), recorded);
            }
            case GoalCorrected e -> {
                Why why = new Why(e.wrong(), e.reason(), e.provenance());
                yield row.next(row.status(), worded.corrected(e.wording()), why, recorded);
            }
            case GoalWithdrawn e -> row.next(Status.WITHDRAWN, worded, Why.of(e.reason(), e.provenance()), recorded);
        };
    }

    /** A slip in a wording is put right where that wording is the latest; an earlier one has no such slip. */
    @Override
    public @Nullable GoalEvent reaching(
            @Nullable GoalRow there, @Nullable GoalRow latest, String id, GoalEvent event, Recorded recorded) {
        boolean elsewhere = event instanceof GoalCorrected
                && there != null
                && latest != null
                && !Objects.equals(there.worded().latest(), latest.worded().latest());
        return elsewhere ? null : event;
    }

    private static GoalRow proposed(GoalProposed e, Recorded recorded) {
        Wording first = Wording.first(e.wording(), e.proposedBy());
        return GoalRow.of(e.goal(), e.number(), Status.PROPOSED, first, Why.of(null, e.provenance()), recorded);
    }
}
