package no.sporbar.query.worklist;

import java.util.List;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is missing, by kind and thing. What is missing no longer stays as a row, so that the past can be asked. */
@Component
public final class WorkItemProjection implements Projection<DomainEvent, WorkItemRow> {
    @Override
    public String name() {
        return "work_item";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<DomainEvent> events() {
        return DomainEvent.class;
    }

    @Override
    public Class<WorkItemRow> row() {
        return WorkItemRow.class;
    }

    @Override
    public List<String> keys(DomainEvent event) {
        List<Work> works = Works.of(event);
        return switch (works.size()) {
            case 0 -> List.of();
            case 1 -> List.of(works.getFirst().id());
            default -> works.stream().map(Work::id).distinct().toList();
        };
    }

    @Override
    public @Nullable WorkItemRow fold(@Nullable WorkItemRow current, String id, DomainEvent event, Recorded recorded) {
        List<Work> works = Works.of(event);
        for (Work work : works)
            if (works.size() == 1 || work.id().equals(id)) return work.after(current, event.provenance(), recorded);
        return null;
    }
}
