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

/** The same service twice, once with its ledger signed. They take turns, and who begins changes from pair to pair. */
public final class SigningBenchmark {
    private static final int PAIRS = 4;
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
                CommandService signed = new CommandService(server, SIGNED, true)) {
            Contestant without = unsigned.throughGateway();
            Contestant with = signed.throughGateway();
            for (int i = 0; i < plan.warmUps(); i++) {
                progress.accept("signing, warming up, round " + (i + 1));
                Round round = new Round("w" + i, Kind.NEW, 8, plan.goals(), plan.warmUp());
                lap(without, round);
                lap(with, round);
            }
            long warm = with.rows();
            List<Beside> beside = new ArrayList<>();
            for (int clients : plan.clients()) beside.add(beside(clients, without, with));
            return figures(beside, warm);
        }
    }

    private Beside beside(int clients, Contestant without, Contestant with) {
        int pairs = plan.repetitions() * PAIRS;
        double[] unsigned = new double[pairs];
        double[] signed = new double[pairs];
        double[] ratio = new double[pairs];
        double[] processor = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            progress.accept("signing, %d clients, pair %d".formatted(clients, i + 1));
            Round round = new Round("p" + i + "c" + clients, Kind.NEW, clients, plan.goals(), plan.lap());
            Lap first = lap(i % 2 == 0 ? without : with, round);
            Lap second = lap(i % 2 == 0 ? with : without, round);
            Lap one = i % 2 == 0 ? first : second;
            Lap other = i % 2 == 0 ? second : first;
            unsigned[i] = one.rate();
            signed[i] = other.rate();
            ratio[i] = other.rate() / one.rate();
            processor[i] = (other.jvmMicros() + other.serverMicros()) / (one.jvmMicros() + one.serverMicros());
        }
        return new Beside(clients, Spread.of(unsigned), Spread.of(signed), Spread.of(ratio), Spread.of(processor));
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
