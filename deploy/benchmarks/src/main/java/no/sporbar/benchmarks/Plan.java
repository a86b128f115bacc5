package no.sporbar.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How long and how much.
 *
 * @param warmUp how long each contestant runs at a time before anything counts
 * @param warmUps how often at the most; fewer if it does not get faster any more
 * @param lap how long one measurement of commands takes
 * @param repetitions of each measurement of commands
 * @param clients how many send commands at the same time, one number after the other
 * @param goals goals with ten events of history in a round, all clients together
 * @param events in the rebuild
 * @param rebuilds repetitions of the rebuild
 * @param grown events in the long programme, whose commands are compared with those in short ones
 * @param shortProgrammes short programmes in a repetition of that
 * @param watched commands whose way to the read API is timed, and as many before that to warm up
 * @param ledger entries in the log that is verified
 * @param recorded entries in the larger of the ledgers that are asked as at any position
 * @param asked timelines asked for in each way, and as many before that to warm up
 * @param visited how often each page is asked for, and as often before that to warm up; the ledger is the larger one
 */
public record Plan(
        Duration warmUp,
        int warmUps,
        Duration lap,
        int repetitions,
        List<Integer> clients,
        int goals,
        int events,
        int rebuilds,
        int grown,
        int shortProgrammes,
        int watched,
        int ledger,
        int recorded,
        int asked,
        int visited) {
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    /** A few minutes. */
    static Plan full() {
        return new Plan(
                Duration.ofSeconds(2),
                6,
                Duration.ofSeconds(2),
                3,
                CLIENTS,
                960,
                1_000_000,
                3,
                10_000,
                60,
                300,
                1_000_000,
                1_000_000,
                2_000,
                100);
    }

    /** Little more than a minute; the ratios wobble more. */
    static Plan quick() {
        return new Plan(
                Duration.ofMillis(1_500),
                3,
                Duration.ofMillis(700),
                1,
                CLIENTS,
                320,
                40_000,
                1,
                10_000,
                40,
                100,
                200_000,
                200_000,
                500,
                30);
    }

    /** Only to see that everything measures something. */
    public static Plan smoke() {
        return new Plan(
                Duration.ofMillis(50),
                1,
                Duration.ofMillis(50),
                1,
                List.of(2),
                16,
                2_000,
                1,
                100,
                2,
                5,
                1_000,
                1_000,
                5,
                1);
    }
}
