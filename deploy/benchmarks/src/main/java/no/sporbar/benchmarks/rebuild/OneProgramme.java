package no.sporbar.benchmarks.rebuild;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.Authority;
import no.sporbar.events.Basis;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import no.sporbar.events.SourceEvent.SourceRegistered;
import no.sporbar.events.SourceId;

/** A programme that lives as such programmes do: everything is reworded or moved a few times before it stands. */
final class OneProgramme {
    private static final BodyId COUNCIL = new BodyId("bystyret");
    private static final BodyId GOVERNMENT = new BodyId("byradet");
    private static final SourceId SOURCE = new SourceId("sak");
    private static final ImpreciseDate DAY = ImpreciseDate.parse("2025-01-16");
    private static final Provenance CITED = new Provenance(DAY, null, new Basis.Citation(SOURCE, "L152-156"));
    private static final String TEXT = "Innbyggerne skal møte en kommune som kjenner bydelen de bor i, og som samordner"
            + " tjenestene på tvers av sektorer. Utkast ";

    private final ProgrammeId id;
    private final List<DomainEvent> events = new ArrayList<>();

    OneProgramme(ProgrammeId id) {
        this.id = id;
    }

    /** Its first events. */
    List<DomainEvent> events(int count) {
        start();
        for (int n = 0; events.size() < count; n++) {
            goal(n);
            principle(n);
            milestone(n);
            if (n % 5 == 4) decision(n);
        }
        return events.subList(0, count);
    }

    private void start() {
        Basis assumed = new Basis.Assumption("fartsprøven", "her måles det bare");
        SeasonPolicy seasons =
                new SeasonPolicy(new Months(3, 5), new Months(6, 8), new Months(9, 11), new Months(12, 2), assumed);
        List<Body> bodies = List.of(
                new Body(COUNCIL, "Bystyret", List.of(Authority.ADOPT)),
                new Body(GOVERNMENT, "Byrådet", List.of(Authority.RECOMMEND)));
        events.add(new ProgrammeStarted(id, "Reform " + id, bodies, seasons, new Provenance(DAY, null, assumed)));
        events.add(new SourceRegistered(id, SOURCE, "Byrådets sak til bystyret", DAY, null, null, null, CITED));
    }

    private void goal(int n) {
        GoalId goal = new GoalId("mal-" + n);
        events.add(new GoalProposed(id, goal, n + 1, TEXT + 0, GOVERNMENT, CITED));
        for (int draft = 1; draft <= 3; draft++)
            events.add(new GoalRevised(id, goal, TEXT + draft, GOVERNMENT, null, CITED));
        events.add(new GoalAdopted(id, goal, COUNCIL, null, null, CITED));
    }

    private void principle(int n) {
        PrincipleId principle = new PrincipleId("prinsipp-" + n);
        events.add(new PrincipleProposed(id, principle, new GoalId("mal-" + n), TEXT + 0, GOVERNMENT, CITED));
        for (int draft = 1; draft <= 2; draft++)
            events.add(new PrincipleRevised(id, principle, TEXT + draft, GOVERNMENT, null, CITED));
        events.add(new PrincipleAdopted(id, principle, COUNCIL, null, null, CITED));
    }

    private void milestone(int n) {
        MilestoneId milestone = new MilestoneId("milepael-" + n);
        events.add(new MilestonePlanned(id, milestone, "Milepæl " + n, ImpreciseDate.parse("2025-21"), CITED));
        events.add(new MilestoneMoved(id, milestone, ImpreciseDate.parse("2025-23"), "Høringen tok lengre tid", CITED));
        events.add(new MilestonePassed(id, milestone, ImpreciseDate.parse("2025-10-02"), CITED));
    }

    private void decision(int n) {
        DecisionId decision = new DecisionId("sak-" + n);
        List<RecommendedPoint> points = List.of(
                new RecommendedPoint("1", TEXT + 1),
                new RecommendedPoint("2", TEXT + 2),
                new RecommendedPoint("3", TEXT + 3));
        List<ResolvedPoint> resolved = points.stream()
                .map(point -> new ResolvedPoint(point.number(), PointOutcome.ADOPTED, point.wording()))
                .toList();
        events.add(new DecisionRecommended(id, decision, "Sak " + n, GOVERNMENT, COUNCIL, null, points, CITED));
        events.add(new DecisionResolved(id, decision, "Sak " + n, COUNCIL, null, resolved, CITED));
    }
}
