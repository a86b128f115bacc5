package no.sporbar.benchmarks.commands;

import java.time.LocalDate;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.goal.GoalCommand.ReviseGoal;
import no.sporbar.command.milestone.MilestonePlanCommand.MoveMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.PlanMilestone;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.rules.Command;
import no.sporbar.events.Basis;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;

/**
 * A programme with a wanted number of events: a third of them milestones that were planned, a third milestones that were
 * moved, the rest goals that were reworded.
 */
final class GrownProgramme {
    private static final Provenance ASSUMED = new Provenance(
            ImpreciseDate.parse("2025-01-16"), null, new Basis.Assumption("fartsprøven", "her måles det bare"));
    private static final GoalId GOAL = new GoalId("mal");
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

    private final ProgrammeId programme;
    private int milestones;
    private int moves;
    private int wordings;

    private GrownProgramme(ProgrammeId programme) {
        this.programme = programme;
    }

    /** Starts it and lets it grow to that many events. */
    static GrownProgramme of(ProgrammeId id, int events, CommandService service) {
        GrownProgramme programme = new GrownProgramme(id);
        StartProgramme start = Goals.start();
        service.send(new StartProgramme(id, start.name(), start.bodies(), start.seasons(), ASSUMED));
        service.send(new ProposeGoal(id, GOAL, 1, "Ordlyd", null, ASSUMED));
        for (int i = 2; i < events; i++) programme.grow(i, service);
        return programme;
    }

    private void grow(int n, CommandService service) {
        switch (n % 3) {
            case 0 -> move(service);
            case 1 -> revise(service);
            default -> plan(service);
        }
    }

    private void plan(CommandService service) {
        MilestoneId id = milestone(milestones++);
        service.send(new PlanMilestone(programme, id, "Milepæl " + id, day(0), ASSUMED));
    }

    /** Rewords the goal; returns the nanoseconds it took. */
    long revise(CommandService service) {
        return timed(service, new ReviseGoal(programme, GOAL, "Ordlyd " + ++wordings, null, null, ASSUMED));
    }

    /** Moves one of the milestones, each in its turn; returns the nanoseconds it took. */
    long move(CommandService service) {
        moves++;
        MilestoneId id = milestone(moves % milestones);
        return timed(service, new MoveMilestone(programme, id, day(moves), "for å måle", ASSUMED));
    }

    private static long timed(CommandService service, Command command) {
        long before = System.nanoTime();
        service.send(command);
        return System.nanoTime() - before;
    }

    private static MilestoneId milestone(int n) {
        return new MilestoneId("m" + n);
    }

    private static ImpreciseDate day(int n) {
        return new ImpreciseDate.Day(FIRST_DAY.plusDays(n % 20_000));
    }
}
