package no.sporbar.query.approvals;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.ApprovalEvent.ApprovalGiven;
import no.sporbar.events.ApprovalEvent.ApprovalRefused;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalEvent.ApprovalWithdrawn;
import no.sporbar.query.approvals.ApprovalRow.State;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.subjects.Concerned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests for approval by their id: what is asked for, and what became of it. */
@Component
public final class ApprovalProjection implements Projection<ApprovalEvent, ApprovalRow> {
    @Override
    public String name() {
        return "approval";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ApprovalEvent> events() {
        return ApprovalEvent.class;
    }

    @Override
    public Class<ApprovalRow> row() {
        return ApprovalRow.class;
    }

    @Override
    public List<String> keys(ApprovalEvent event) {
        return List.of(event.approval().value());
    }

    @Override
    public ApprovalRow fold(@Nullable ApprovalRow current, String id, ApprovalEvent event, Recorded recorded) {
        return switch (event) {
            case ApprovalRequested e ->
                new ApprovalRow(
                        e.approval(),
                        State.WAITING,
                        e.command(),
                        e.commandRevision(),
                        e.body(),
                        e.concerns(),
                        Concerned.by(e),
                        e.reason(),
                        recorded,
                        e.provenance(),
                        null,
                        e.provenance(),
                        recorded);
            case ApprovalGiven e -> settled(requireNonNull(current), State.GIVEN, null, e, recorded);
            case ApprovalRefused e -> settled(requireNonNull(current), State.REFUSED, e.reason(), e, recorded);
            case ApprovalWithdrawn e -> settled(requireNonNull(current), State.WITHDRAWN, e.reason(), e, recorded);
        };
    }

    private static ApprovalRow settled(
            ApprovalRow row, State state, @Nullable String reason, ApprovalEvent event, Recorded recorded) {
        return new ApprovalRow(
                row.id(),
                state,
                row.command(),
                row.commandRevision(),
                row.body(),
                row.concerns(),
                row.about(),
                row.reason(),
                row.requested(),
                row.requestProvenance(),
                reason,
                event.provenance(),
                recorded);
    }
}
