package no.sporbar.command.dispatch;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.sporbar.command.rules.Subjects;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject;

/**
 * Things that are known to be there, of those that share a stream with many others: a long milestone plan is not read again
 * for each reference to one of its milestones. Only a yes is remembered, and only of what is durable.
 */
final class KnownSubjects {
    private static final int REMEMBERED = 50_000;

    private record Known(ProgrammeId programme, Subject subject) {}

    private final Set<Known> known = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Known, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    boolean contains(ProgrammeId programme, Subject subject) {
        return known.contains(new Known(programme, subject));
    }

    /** Remembers what these durable events have brought. */
    void remember(Collection<? extends DomainEvent> events) {
        for (DomainEvent event : events)
            Subjects.introducedBy(event).forEach(subject -> known.add(new Known(event.programme(), subject)));
    }
}
