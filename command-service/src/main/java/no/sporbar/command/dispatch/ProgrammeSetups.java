package no.sporbar.command.dispatch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.command.rules.ProgrammeSetup;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The set-up of each programme as this instance last read it, with the version it was read at. A decision may rest on a
 * remembered set-up only if the version is checked again: at the append, or before a refusal is believed.
 */
final class ProgrammeSetups {
    private static final int REMEMBERED = 1_000;

    /** A set-up and the version of the programme's stream that it follows from. */
    record Known(ProgrammeSetup setup, long tip) {}

    private final StreamReader reader;
    private final Map<ProgrammeId, Known> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ProgrammeId, Known> eldest) {
                    return size() > REMEMBERED;
                }
            });

    ProgrammeSetups(StreamReader reader) {
        this.reader = reader;
    }

    static String streamOf(ProgrammeId programme) {
        return StreamId.of("programme", programme).toString();
    }

    /** @throws RuleViolation {@code programme.unknown} */
    Known of(ProgrammeId programme) {
        Known known = remembered.get(programme);
        if (known == null) {
            known = read(programme);
            remembered.put(programme, known);
        }
        return known;
    }

    /** Whether what is remembered of a programme is out of date; if so it is forgotten. */
    boolean forgetIfStale(ProgrammeId programme) {
        Known known = remembered.get(programme);
        if (known == null || reader.tipOf(streamOf(programme)) == known.tip()) return false;
        forget(programme);
        return true;
    }

    /** Reads it anew the next time. */
    void forget(ProgrammeId programme) {
        remembered.remove(programme);
    }

    private Known read(ProgrammeId programme) {
        StreamReader.Stream stream = reader.read(streamOf(programme));
        return new Known(after(stream.events()), stream.tip());
    }

    /**
     * The set-up that follows from all the events of a programme's stream.
     *
     * @throws RuleViolation {@code programme.unknown} where there are none
     */
    static ProgrammeSetup after(List<DomainEvent> history) {
        @Nullable ProgrammeSetup setup = null;
        for (DomainEvent event : history)
            setup = setup == null ? ProgrammeSetup.of((ProgrammeStarted) event) : setup.after((ProgrammeEvent) event);
        if (setup == null) throw new RuleViolation("programme.unknown");
        return setup;
    }
}
