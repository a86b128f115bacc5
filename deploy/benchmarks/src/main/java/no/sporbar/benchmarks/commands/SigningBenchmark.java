package no.sporbar.benchmarks.commands;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.benchmarks.commands.SigningFigures.Beside;
import no.sporbar.benchmarks.measure.Lap;
import no.sporbar.benchmarks.measure.ProcessorTime;
import no.sporbar.benchmarks.measure.Race;
import no.sporbar.benchmarks.measure.Spread;

/**
 * The same service four times, two of them with their ledgers signed: two of the same kind differ by more than signing costs,
 * by the luck of where their rows lie. They take turns, and who begins moves on from round to round.
 */
public final class SigningBenchmark {
    private static final int ROUNDS = 2;
    private static final int EACH = 2;
    private static final String SIGNED = "bench_signed";
    // The first checkpoint that covers an entry, for each entry of the measured laps.
    private static final String LATENCIES = """
        select 1000 * percentile_disc(0.5) within group (order by took),
               1000 * percentile_disc(0.99) within group (order by took), 1000 * max(took),
               (select count(*) from checkpoint)
        from (
            select extract(epoch from first.signed_at - e.recorded_at) as took
            from ledger_entry e
            cross join lateral (select c.signed_at from checkpoint c where c.size >= e.position
                                order by c.size, c.number limit 1) as first
            where e.position > %d
        ) as each\
        """;

    private final OwnServer server;
    private final Plan plan;
    private final Consumer<String> progress;
    private final Race race;

    public SigningBenchmark(OwnServer server, Plan plan, Consumer<String> progress) {
        this.server = server;
        this.plan = plan;
        this.progress = progress;
        this.race = new Race(new ProcessorTime(server.pid()));
    }

    /** Measures everything. */
    public SigningFigures run() throws SQLException {
        try (CommandService unsigned = new CommandService(server, "bench_unsigned");
                CommandService signed = new CommandService(server, SIGNED, true);
                CommandService signedToo = new CommandService(server, "bench_signed_too", true);
                CommandService unsignedToo = new CommandService(server, "bench_unsigned_too")) {
            // Two of a kind stand at i and at the mirrored place, so that neither kind always comes first.
            List<Contestant> all = List.of(
                    unsigned.throughGateway(),
                    signed.throughGateway(),
                    signedToo.throughGateway(),
                    unsignedToo.throughGateway());
            warmUp(all);
            long warm = all.get(1).rows();
            List<Beside> beside = new ArrayList<>();
            for (int clients : plan.clients()) beside.add(beside(clients, all));
            return figures(beside, warm);
        }
    }

    private void warmUp(List<Contestant> all) throws SQLException {
        for (int i = 0; i < plan.warmUps(); i++) {
            progress.accept("signing, warming up, round " + (i + 1));
            for (Contestant each : all) lap(each, new Round("w" + i, Kind.NEW, 32, plan.goals(), plan.warmUp()));
        }
    }

    private Beside beside(int clients, List<Contestant> all) {
        int rounds = plan.repetitions() * ROUNDS;
        double[] unsigned = new double[rounds];
        double[] signed = new double[rounds];
        double[] ratio = new double[rounds];
        double[] processor = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            progress.accept("signing, %d clients, round %d".formatted(clients, i + 1));
            Lap[] laps = new Lap[all.size()];
            for (int turn = 0; turn < laps.length; turn++) {
                int which = (i + turn) % laps.length;
                laps[which] = lap(
                        all.get(which),
                        new Round("p" + i + "c" + clients, Kind.NEW, clients, plan.goals(), plan.lap()));
            }
            unsigned[i] = (laps[0].rate() + laps[3].rate()) / EACH;
            signed[i] = (laps[1].rate() + laps[2].rate()) / EACH;
            ratio[i] = signed[i] / unsigned[i];
            processor[i] = (processor(laps[1]) + processor(laps[2])) / (processor(laps[0]) + processor(laps[3]));
        }
        return new Beside(clients, Spread.of(unsigned), Spread.of(signed), Spread.of(ratio), Spread.of(processor));
    }

    /** What one command took, of this process and of PostgreSQL. */
    private static double processor(Lap lap) {
        return lap.jvmMicros() + lap.serverMicros();
    }

    private Lap lap(Contestant contestant, Round round) {
        server.checkpoint();
        return race.run(contestant.clients(round), round.time());
    }

    private SigningFigures figures(List<Beside> beside, long warm) throws SQLException {
        try (Connection connection = server.dataSource(SIGNED).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LATENCIES.formatted(warm))) {
            row.next();
            return new SigningFigures(
                    beside,
                    row.getLong(4),
                    row.getDouble(1),
                    row.getDouble(2),
                    row.getDouble(3),
                    SigningFigures.AIM_COST,
                    SigningFigures.AIM_P99);
        }
    }
}
