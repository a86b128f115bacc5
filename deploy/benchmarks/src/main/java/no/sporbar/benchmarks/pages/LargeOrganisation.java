package no.sporbar.benchmarks.pages;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TrackId;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;

/** The organisation of the large programme: a track, three units and eight tasks in a round; some of them change on a day ahead. */
record LargeOrganisation(Wordings wordings, List<DomainEvent> events) {
    private static final int UNITS = 3;
    private static final int TASKS = 8;
    private static final int MOVED = 3;
    private static final LocalDate GO_LIVE = LocalDate.of(2028, 1, 1);

    void round(int round, Provenance cited) {
        ProgrammeId id = LargeProgramme.ID;
        events.add(new TrackOpened(id, new TrackId("spor-" + round), "" + (round + 1), wordings.text(25), null, cited));
        for (int n = 0; n < UNITS; n++)
            events.add(new UnitRegistered(
                    id, unit(round, n), wordings.text(3), UnitKind.DISTRICT, null, null, null, cited));
        for (int n = 0; n < TASKS; n++)
            events.add(new TaskAllocated(
                    id, task(round, n), wordings.text(4), TaskLevel.DISTRICT, unit(round, n % UNITS), cited));
        Provenance later = new Provenance(cited.decidedOn(), GO_LIVE, cited.basis());
        DecisionId decided = new DecisionId("sak-" + round);
        events.add(new UnitSucceeded(id, unit(round, 1), List.of(unit(round, 0)), null, decided, "1", later));
        for (int n = 0; n < MOVED; n++)
            events.add(new TaskMoved(id, task(round, n), TaskLevel.CENTRAL, null, null, decided, "2", later));
    }

    private static UnitId unit(int round, int n) {
        return new UnitId("enhet-" + round + "-" + n);
    }

    private static TaskId task(int round, int n) {
        return new TaskId("oppgave-" + round + "-" + n);
    }
}
