package no.sporbar.command.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sporbar.events.Basis;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.wire.CloudEventCodec;

/** Facts to record in tests. */
public final class Facts {
    private static final ProgrammeId OSLO = new ProgrammeId("oslo");
    private static final Provenance ASSUMED = new Provenance(
            ImpreciseDate.parse("2025-01-16"), null, new Basis.Assumption("a test", "to have something"));

    private Facts() {}

    public static GoalEvent proposed(String goal) {
        return proposed(OSLO, goal);
    }

    public static GoalEvent proposed(ProgrammeId programme, String goal) {
        return new GoalProposed(programme, new GoalId(goal), 1, "Gode og mer effektive tjenester", null, ASSUMED);
    }

    public static GoalEvent revised(String goal, String wording) {
        return new GoalRevised(OSLO, new GoalId(goal), wording, null, null, ASSUMED);
    }

    public static String stream(String goal) {
        return "goal:oslo/" + goal;
    }

    /** The fact that a stream has at this version, whatever it is. */
    public static GoalEvent at(String goal, long version) {
        return version == 0 ? proposed(goal) : revised(goal, "wording " + version);
    }

    public static NewEntry entry(String goal, long version) {
        return entry(at(goal, version), version);
    }

    public static NewEntry entry(GoalEvent fact, long version) {
        UUID id = UUID.randomUUID();
        String stream = fact.stream().toString();
        return new NewEntry(
                stream,
                version,
                fact instanceof GoalProposed ? "goal.proposed" : "goal.revised",
                1,
                id,
                CloudEventCodec.draft(id.toString(), stream, version, Map.of("actor", "a test"), fact));
    }

    /** A request that continues a goal's stream from this version on. */
    public static AppendRequest request(String goal, long firstVersion, int count) {
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) entries.add(entry(goal, firstVersion + i));
        return AppendRequest.of(entries);
    }
}
