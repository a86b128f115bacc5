package no.sporbar.query.subjects;

import java.util.List;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that has a name, by its reference. */
@Component
public final class SubjectProjection implements Projection<DomainEvent, SubjectRow> {
    @Override
    public String name() {
        return "subject";
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
    public Class<SubjectRow> row() {
        return SubjectRow.class;
    }

    @Override
    public List<String> keys(DomainEvent event) {
        List<Said> said = Sayings.of(event);
        if (said.size() == 1) return List.of(said.getFirst().subject().toString());
        return said.stream().map(each -> each.subject().toString()).distinct().toList();
    }

    @Override
    public @Nullable SubjectRow fold(@Nullable SubjectRow current, String id, DomainEvent event, Recorded recorded) {
        for (Said said : Sayings.of(event))
            if (said.subject().toString().equals(id)) return said.after(current, event.provenance(), recorded);
        return null;
    }

    @Override
    public Words words(String id, SubjectRow row) {
        return Words.named(row.name(), id.split("/", 3)[1]).and(row.inForce(), row.proposed());
    }

    /** Only what begins a thing makes it one; a slip is put right where what it is in is said of the thing. */
    @Override
    public @Nullable DomainEvent reaching(
            @Nullable SubjectRow there, @Nullable SubjectRow latest, String id, DomainEvent event, Recorded recorded) {
        if (there == null) return begins(id, event) ? event : null;
        boolean elsewhere = recorded.change().equals("corrected") && latest != null && !there.isCalledLike(latest);
        return elsewhere ? null : event;
    }

    private static boolean begins(String id, DomainEvent event) {
        return Sayings.of(event).stream()
                .anyMatch(said -> said.subject().toString().equals(id) && said.begins());
    }
}
