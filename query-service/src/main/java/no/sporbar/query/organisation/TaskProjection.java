package no.sporbar.query.organisation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.TaskEvent;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskCorrected;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.query.organisation.TaskRow.Owner;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tasks by their id. */
@Component
public final class TaskProjection implements Projection<TaskEvent, TaskRow> {
    @Override
    public String name() {
        return "task";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TaskEvent> events() {
        return TaskEvent.class;
    }

    @Override
    public Class<TaskRow> row() {
        return TaskRow.class;
    }

    @Override
    public List<String> keys(TaskEvent event) {
        return List.of(event.task().value());
    }

    @Override
    public TaskRow fold(@Nullable TaskRow current, String id, TaskEvent event, Recorded recorded) {
        return switch (event) {
            case TaskAllocated e -> allocated(e, recorded);
            case TaskMoved e -> moved(requireNonNull(current), e, recorded);
            case TaskCorrected e -> corrected(requireNonNull(current), e, recorded);
        };
    }

    private static TaskRow allocated(TaskAllocated e, Recorded recorded) {
        Owner owner = new Owner(e.level(), e.unit(), e.provenance().effectiveFrom(), null, null, null, e.provenance());
        return new TaskRow(e.task(), e.name(), List.of(owner), recorded.change(), null, null, e.provenance(), recorded);
    }

    private static TaskRow moved(TaskRow row, TaskMoved e, Recorded recorded) {
        List<Owner> owners = new ArrayList<>(row.owners());
        owners.add(new Owner(
                e.level(),
                e.unit(),
                e.provenance().effectiveFrom(),
                e.alternative(),
                e.decision(),
                e.point(),
                e.provenance()));
        return new TaskRow(
                row.id(), row.name(), List.copyOf(owners), recorded.change(), null, null, e.provenance(), recorded);
    }

    private static TaskRow corrected(TaskRow row, TaskCorrected e, Recorded recorded) {
        return new TaskRow(
                row.id(), e.name(), row.owners(), recorded.change(), e.wrong(), e.reason(), e.provenance(), recorded);
    }
}
