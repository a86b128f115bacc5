package no.sporbar.benchmarks.pages;

import java.util.List;
import no.sporbar.events.CriterionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.PeriodId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;

/** The plan of the large programme: fifteen milestones in a round, each waits for the one before and is moved twice. */
record LargePlan(Wordings wordings, List<DomainEvent> events) {
    private static final int MILESTONES = 15;
    private static final int PERIOD = 5;

    void round(int round, Provenance cited) {
        ProgrammeId id = LargeProgramme.ID;
        if (round % PERIOD == 0)
            events.add(new PeriodPlanned(
                    id, new PeriodId("fase-" + round / PERIOD), wordings.text(4), span(round / PERIOD), cited));
        for (int n = round * MILESTONES; n < (round + 1) * MILESTONES; n++) milestone(n, round, cited);
    }

    private void milestone(int n, int round, Provenance cited) {
        ProgrammeId id = LargeProgramme.ID;
        MilestoneId milestone = new MilestoneId("milepael-" + n);
        events.add(new MilestonePlanned(id, milestone, wordings.text(5), planned(n, 0), cited));
        events.add(new MilestoneCriterionAdded(
                id, milestone, new CriterionId("krav"), wordings.text(12), EvidenceKind.DECISION, cited));
        if (n > 0)
            events.add(new MilestoneDependencyAdded(id, milestone, new MilestoneId("milepael-" + (n - 1)), cited));
        for (int move = 1; move <= 2; move++)
            events.add(new MilestoneMoved(id, milestone, planned(n, move), wordings.text(9), cited));
        if (round % 2 == 0) events.add(new MilestonePassed(id, milestone, LargeProgramme.day(round), cited));
    }

    private static ImpreciseDate planned(int n, int move) {
        int month = n / 3 + move;
        return ImpreciseDate.parse("%d-%02d".formatted(2024 + month / 12, 1 + month % 12));
    }

    private static ImpreciseDate span(int period) {
        return ImpreciseDate.parse("%d/%d".formatted(2024 + 2 * period, 2025 + 2 * period));
    }
}
