package no.sporbar.benchmarks.commands;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.benchmarks.measure.Client;
import no.sporbar.benchmarks.measure.Lap;
import no.sporbar.benchmarks.measure.ProcessorTime;
import no.sporbar.benchmarks.measure.Race;

/** Runs the contestants in turn, round by round, so that each is measured right beside the others. */
public final class CommandsBenchmark {
    private static final int WARM_CLIENTS = 8;
    private static final double STILL_FASTER = 1.05;

    private final OwnServer server;
    private final Plan plan;
    private final Consumer<String> progress;
    private final Race race;
    private final CommandFigures figures = new CommandFigures();
    private List<LedgerRows.Row> recordedLast = List.of();

    public CommandsBenchmark(OwnServer server, Plan plan, Consumer<String> progress) {
        this.server = server;
        this.plan = plan;
        this.progress = progress;
        this.race = new Race(new ProcessorTime(server.pid()));
    }

    /** Measures everything. */
    public CommandFigures run() throws SQLException {
        try (CommandService service = new CommandService(server, "bench_command");
                StockAxon stock = new StockAxon(server)) {
            Contestant gateway = service.throughGateway();
            Contestant http = service.throughHttp();
            Contestant plain = new PlainInsert(server, () -> recordedLast);
            List<Contestant> forNew = List.of(gateway, plain, stock.withoutCache(), http);
            List<Contestant> forLoaded = List.of(gateway, plain, stock.withoutCache(), stock.withCache(), http);
            warmUp(forNew, Kind.NEW, service);
            warmUp(forLoaded, Kind.LOADED, service);
            for (int repetition = 0; repetition < plan.repetitions(); repetition++) {
                for (int clients : plan.clients()) {
                    progress.accept("commands, repetition %d, %d clients".formatted(repetition + 1, clients));
                    for (Contestant each : forNew)
                        figures.add(
                                Kind.NEW,
                                clients,
                                each.name(),
                                lap(each, round(repetition, Kind.NEW, clients), service));
                    for (Contestant each : forLoaded)
                        figures.add(
                                Kind.LOADED,
                                clients,
                                each.name(),
                                lap(each, round(repetition, Kind.LOADED, clients), service));
                }
            }
        }
        return figures;
    }

    private Round round(int repetition, Kind kind, int clients) {
        return new Round("r" + repetition + "c" + clients, kind, clients, plan.goals(), plan.lap());
    }

    /** In turn, until nobody gets faster any more: the HTTP API takes far longer to warm up than an insert. */
    private void warmUp(List<Contestant> contestants, Kind kind, CommandService service) {
        int clients = Math.min(WARM_CLIENTS, plan.clients().getLast());
        Map<String, Double> best = new HashMap<>();
        boolean faster = true;
        for (int i = 0; faster && i < plan.warmUps(); i++) {
            progress.accept("warming up, %s aggregates, round %d".formatted(kind, i + 1));
            faster = false;
            for (Contestant each : contestants) {
                double rate = lap(each, new Round("w" + i, kind, clients, plan.goals(), plan.warmUp()), service)
                        .rate();
                faster |= rate > STILL_FASTER * best.getOrDefault(each.name(), 0.0);
                best.merge(each.name(), rate, Math::max);
            }
        }
    }

    /** One lap, which is void unless the database holds exactly what was acknowledged. */
    private Lap lap(Contestant contestant, Round round, CommandService service) {
        Round own = new Round(
                round.name() + "-" + contestant.name().replaceAll("[^a-z]", ""),
                round.kind(),
                round.clients(),
                round.goals(),
                round.time());
        List<? extends Client> clients = contestant.clients(own);
        server.checkpoint();
        long before = contestant.rows();
        Lap lap = race.run(clients, own.time());
        long added = contestant.rows() - before;
        if (added != lap.acknowledged())
            throw new IllegalStateException("%s acknowledged %d commands and made %d rows"
                    .formatted(contestant.name(), lap.acknowledged(), added));
        if (contestant.name().equals(CommandFigures.GATEWAY))
            recordedLast = service.rows().behind(before);
        return lap;
    }
}
