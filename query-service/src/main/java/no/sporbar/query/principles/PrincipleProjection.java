package no.sporbar.query.principles;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import no.sporbar.events.PrincipleEvent;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleEvent.PrincipleCorrected;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleReplaced;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.query.principles.PrincipleRow.Status;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import no.sporbar.query.projection.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Principles by their id: what is in force, what is proposed, and what took whose place. A replacement changes only the
 * row of the principle that was replaced, so that a row's version is always its own stream's.
 */
@Component
public final class PrincipleProjection implements Projection<PrincipleEvent, PrincipleRow> {
    @Override
    public String name() {
        return "principle";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<PrincipleEvent> events() {
        return PrincipleEvent.class;
    }

    @Override
    public Class<PrincipleRow> row() {
        return PrincipleRow.class;
    }

    @Override
    public List<String> keys(PrincipleEvent event) {
        return List.of(event.principle().value());
    }

    @Override
    public PrincipleRow fold(@Nullable PrincipleRow current, String id, PrincipleEvent event, Recorded recorded) {
        if (event instanceof PrincipleProposed e) return proposed(e, recorded);
        PrincipleRow row = requireNonNull(current);
        Wording worded = row.worded();
        return switch (event) {
            case PrincipleProposed _ -> row;
            case PrincipleRevised e -> {
                Wording now = worded.revised(e.wording(), e.proposedBy());
                yield row.next(row.status(), now, Why.of(e.reason(), e.provenance()), recorded);
            }
            case PrincipleAdopted e -> {
                Wording now = worded.adopted(e.adoptedBy(), e.decision(), e.point());
                yield row.next(Status.ADOPTED, now, Why.of(null, e.provenance()), recorded);
            }
            case PrincipleCorrected e -> {
                Why why = new Why(e.wrong(), e.reason(), e.provenance());
                yield row.next(row.status(), worded.corrected(e.wording()), why, recorded);
            }
            case PrincipleReplaced e -> {
                Why why = Why.of(e.reason(), e.provenance());
                yield PrincipleRow.of(row.id(), row.goal(), Status.REPLACED, worded, e.replacement(), why, recorded);
            }
            case PrincipleWithdrawn e ->
                row.next(Status.WITHDRAWN, worded, Why.of(e.reason(), e.provenance()), recorded);
        };
    }

    /** A slip in a wording is put right where that wording is the latest; an earlier one has no such slip. */
    @Override
    public @Nullable PrincipleEvent reaching(
            @Nullable PrincipleRow there,
            @Nullable PrincipleRow latest,
            String id,
            PrincipleEvent event,
            Recorded recorded) {
        boolean elsewhere = event instanceof PrincipleCorrected
                && there != null
                && latest != null
                && !Objects.equals(there.worded().latest(), latest.worded().latest());
        return elsewhere ? null : event;
    }

    private static PrincipleRow proposed(PrincipleProposed e, Recorded recorded) {
        Wording first = Wording.first(e.wording(), e.proposedBy());
        Why why = Why.of(null, e.provenance());
        return PrincipleRow.of(e.principle(), e.goal(), Status.PROPOSED, first, null, why, recorded);
    }
}
