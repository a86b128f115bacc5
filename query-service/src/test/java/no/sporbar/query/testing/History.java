package no.sporbar.query.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PointOutcome;

/** Random but possible histories of a few programmes, told in turn. The same seed tells the same. */
public final class History {
    private static final List<String> DATES =
            List.of("2026-21", "2026-04-15", "2027-23", "2028-01-01", "2027", "../2027");

    private final Random random;
    private final Facts facts;
    private final List<String> goals = new ArrayList<>();
    private final List<String> principles = new ArrayList<>();
    private final List<String> milestones = new ArrayList<>();
    private int things;

    private History(Facts facts, Random random) {
        this.facts = facts;
        this.random = random;
    }

    /** So many events of three programmes. */
    public static List<DomainEvent> of(int events, Random random) {
        List<History> programmes = List.of(
                new History(Facts.of("oslo"), random),
                new History(Facts.of("bergen"), random),
                new History(Facts.of("trondheim"), random));
        List<DomainEvent> all = new ArrayList<>();
        for (History each : programmes) all.add(each.facts.started("Programmet"));
        while (all.size() < events) all.add(programmes.get(random.nextInt(3)).next());
        return all.subList(0, events);
    }

    private DomainEvent next() {
        return switch (random.nextInt(16)) {
            case 0 -> facts.goalProposed(fresh(goals), things, "Mål " + things);
            case 1, 2 -> goals.isEmpty() ? next() : facts.goalRevised(any(goals), "Endret " + things++);
            case 3 -> goals.isEmpty() ? next() : facts.goalAdopted(any(goals));
            case 4 -> goals.isEmpty() ? next() : facts.goalWithdrawn(any(goals));
            case 5 -> facts.principleProposed(fresh(principles), "mal", "Prinsipp " + things);
            case 6 -> principles.isEmpty() ? next() : facts.principleRevised(any(principles), "Nytt " + things++);
            case 7 -> principles.isEmpty() ? next() : facts.principleAdopted(any(principles));
            case 8 -> principles.isEmpty() ? next() : facts.principleReplaced(any(principles), any(principles));
            case 9 -> facts.milestonePlanned(fresh(milestones), random.nextBoolean() ? null : date());
            case 10 -> milestones.isEmpty() ? next() : facts.milestoneMoved(any(milestones), date());
            case 11 -> milestones.isEmpty() ? next() : facts.milestoneRefined(any(milestones), date());
            case 12 -> milestones.isEmpty() ? next() : facts.milestoneDepends(any(milestones), any(milestones));
            case 13 -> milestones.isEmpty() ? next() : facts.milestonePassed(any(milestones), date());
            case 14 ->
                random.nextBoolean()
                        ? facts.decisionRecommended("sak-" + things++)
                        : facts.decisionResolved("sak-" + things++, point());
            default ->
                switch (random.nextInt(4)) {
                    case 0 -> facts.renamed("Navn " + things++);
                    case 1 -> facts.sourceRegistered("kilde-" + things++);
                    case 2 -> facts.periodPlanned("fase-" + things++, date());
                    default -> milestones.isEmpty() ? next() : facts.milestoneMissed(any(milestones));
                };
        };
    }

    private static ResolvedPoint point() {
        return new ResolvedPoint("1", PointOutcome.ADDED, "Bystyret ber om en sak.");
    }

    private String fresh(List<String> known) {
        String id = "nr-" + ++things;
        known.add(id);
        return id;
    }

    private String any(List<String> known) {
        return known.get(random.nextInt(known.size()));
    }

    private String date() {
        return DATES.get(random.nextInt(DATES.size()));
    }
}
