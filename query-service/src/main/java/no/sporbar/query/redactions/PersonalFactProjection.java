package no.sporbar.query.redactions;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.subjects.About;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which facts answer for something personal, by the person and the thing: all of a person have ids that begin so. */
@Component
public final class PersonalFactProjection implements Projection<DomainEvent, PersonalFactRow> {
    @Override
    public String name() {
        return "personal_fact";
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
    public Class<PersonalFactRow> row() {
        return PersonalFactRow.class;
    }

    @Override
    public List<String> keys(DomainEvent event) {
        if (Personal.in(event).isEmpty()) return List.of();
        return persons(event)
                .map(person -> PersonalFactRow.id(person, About.of(event)))
                .toList();
    }

    @Override
    public @Nullable PersonalFactRow fold(
            @Nullable PersonalFactRow current, String id, DomainEvent event, Recorded recorded) {
        Subject about = About.of(event);
        return persons(event)
                .filter(person -> PersonalFactRow.id(person, about).equals(id))
                .findFirst()
                .map(person -> new PersonalFactRow(person, about, and(current, recorded.position())))
                .orElse(null);
    }

    private static Stream<PersonId> persons(DomainEvent event) {
        return Personal.in(event).stream().map(Personal::person).distinct();
    }

    private static List<Long> and(@Nullable PersonalFactRow current, long position) {
        List<Long> before = current == null ? List.of() : current.positions();
        return Stream.concat(
                        before.stream().skip(Math.max(0, before.size() + 1 - PersonalFactRow.MOST)),
                        Stream.of(position))
                .toList();
    }
}
