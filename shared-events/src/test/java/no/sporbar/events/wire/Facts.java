package no.sporbar.events.wire;

import no.sporbar.events.Basis.Citation;
import no.sporbar.events.BodyId;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceId;

/** Facts of the first programme, for tests that need one. */
final class Facts {
    private static final Provenance CITED = new Provenance(
            ImpreciseDate.parse("2025-01-16"), null, new Citation(new SourceId("byradets-sak"), "L666-668"));

    private Facts() {}

    static GoalProposed goal(String id, String wording) {
        return new GoalProposed(
                new ProgrammeId("oslo-bydelsprosjektet"), new GoalId(id), 1, wording, new BodyId("byradet"), CITED);
    }
}
