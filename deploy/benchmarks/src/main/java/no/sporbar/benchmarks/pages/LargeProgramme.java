package no.sporbar.benchmarks.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

/**
 * A programme as large as they get: twenty rounds of five hundred events. Each round words goals and principles, plans
 * milestones and moves them, holds a hearing with two hundred answers, decides five cases and reorganises a few units.
 */
final class LargeProgramme {
    static final ProgrammeId ID = new ProgrammeId("storreform");
    static final int EVENTS = 10_000;

    /** In one wording of all, and in no other programme. */
    static final String RARE_WORD = "fergeleie";

    private static final int ROUND = 500;
    private static final BodyId COUNCIL = new BodyId("bystyret");
    private static final BodyId GOVERNMENT = new BodyId("byradet");
    private static final int BODIES = 30;
    private static final int SOURCES = 8;
    private static final int PRINCIPLES = 3;
    private static final int DECISIONS = 5;
    private static final int POINTS = 5;

    private final Wordings wordings = new Wordings();
    private final List<DomainEvent> events = new ArrayList<>();

    /** Its first events. */
    List<DomainEvent> events(int count) {
        start();
        for (int round = 0; events.size() < count; round++) round(round);
        return List.copyOf(events.subList(0, count));
    }

    static Provenance on(ImpreciseDate day, int round) {
        return new Provenance(day, null, new Basis.Citation(source(round, 0), "s. " + (round + 1)));
    }

    static ImpreciseDate day(int round) {
        return ImpreciseDate.parse("%d-%02d-15".formatted(2024 + round / 12, 1 + round % 12));
    }

    private void start() {
        Basis assumed = new Basis.Assumption("fartsprøven", "her måles det bare");
        SeasonPolicy seasons =
                new SeasonPolicy(new Months(3, 5), new Months(6, 8), new Months(9, 11), new Months(12, 2), assumed);
        List<Body> bodies = new ArrayList<>(List.of(
                new Body(COUNCIL, "Bystyret", List.of(Authority.ADOPT)),
                new Body(GOVERNMENT, "Byrådet", List.of(Authority.RECOMMEND))));
        IntStream.range(0, BODIES)
                .forEach(n -> bodies.add(new Body(new BodyId("bydel-" + n), "Bydel " + n, List.of())));
        events.add(
                new ProgrammeStarted(ID, "Den store reformen", bodies, seasons, new Provenance(day(0), null, assumed)));
    }

    /** What is left to five hundred is who has read which answer. */
    private void round(int round) {
        int before = events.size();
        Provenance cited = on(day(round), round);
        for (int n = 0; n < SOURCES; n++)
            events.add(new SourceRegistered(
                    ID, source(round, n), wordings.text(6), day(round), "24/" + (100 + n), null, null, cited));
        goal(round, cited);
        for (int n = 0; n < PRINCIPLES; n++) principle(round, n, cited);
        for (int n = 0; n < DECISIONS; n++) decision(round * DECISIONS + n, cited);
        new LargePlan(wordings, events).round(round, cited);
        new LargeOrganisation(wordings, events).round(round, cited);
        LargeHearing hearing = new LargeHearing(wordings, events);
        hearing.round(round, cited);
        hearing.read(round, cited, ROUND - (events.size() - before));
    }

    private static SourceId source(int round, int n) {
        return new SourceId("kilde-" + round + "-" + n);
    }

    private void goal(int round, Provenance cited) {
        GoalId goal = new GoalId("mal-" + round);
        events.add(new GoalProposed(ID, goal, round + 1, wordings.text(10), GOVERNMENT, cited));
        for (int draft = 1; draft <= 3; draft++)
            events.add(new GoalRevised(ID, goal, wordings.text(10), GOVERNMENT, null, cited));
        if (round == 0)
            events.add(new GoalRevised(ID, goal, "Et " + RARE_WORD + ". " + wordings.text(9), GOVERNMENT, null, cited));
        events.add(new GoalAdopted(ID, goal, COUNCIL, null, null, cited));
    }

    private void principle(int round, int n, Provenance cited) {
        PrincipleId principle = new PrincipleId("prinsipp-" + (round * PRINCIPLES + n));
        events.add(
                new PrincipleProposed(ID, principle, new GoalId("mal-" + round), wordings.text(12), GOVERNMENT, cited));
        for (int draft = 1; draft <= 4; draft++)
            events.add(new PrincipleRevised(ID, principle, wordings.text(12), GOVERNMENT, null, cited));
        events.add(new PrincipleAdopted(ID, principle, COUNCIL, null, null, cited));
    }

    private void decision(int n, Provenance cited) {
        DecisionId decision = new DecisionId("sak-" + n);
        String title = wordings.text(8);
        List<RecommendedPoint> points = IntStream.rangeClosed(1, POINTS)
                .mapToObj(point -> new RecommendedPoint(Integer.toString(point), wordings.text(30)))
                .toList();
        List<ResolvedPoint> resolved = points.stream()
                .map(point -> new ResolvedPoint(point.number(), PointOutcome.ADOPTED, point.wording()))
                .toList();
        String number = "24/" + (1_000 + n);
        events.add(new DecisionRecommended(ID, decision, title, GOVERNMENT, COUNCIL, number, points, cited));
        events.add(new DecisionResolved(ID, decision, title, COUNCIL, number, resolved, cited));
    }
}
