package no.sporbar.benchmarks.commands;

import java.time.Duration;

/**
 * One round, the same for every contestant.
 *
 * @param name tells its goals from those of other rounds
 * @param clients how many send commands at the same time
 * @param goals how many goals with a history there are, spread evenly over the clients
 */
record Round(String name, Kind kind, int clients, int goals, Duration time) {}
