package no.sporbar.benchmarks.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import no.sporbar.benchmarks.measure.Lap;
import no.sporbar.benchmarks.measure.Latencies;
import no.sporbar.benchmarks.measure.Spread;

/** All laps, and what they say. */
public final class CommandFigures {
    static final String GATEWAY = "gateway";
    static final String PLAIN = "plain insert";
    static final String STOCK = "stock axon";

    /** Whose laps. */
    public record Case(Kind kind, int clients, String contestant) {}

    /**
     * What one contestant reached.
     *
     * @param jvmMicros processor time of this process for each command, the clients included
     * @param serverMicros processor time of PostgreSQL for each command
     */
    public record Reached(
            Kind kind,
            int clients,
            String contestant,
            Spread perSecond,
            double p50Millis,
            double p99Millis,
            double jvmMicros,
            double serverMicros) {}

    /**
     * What one contestant reached of another, lap by lap.
     *
     * @param aim what is to be reached, or 0 where there is no aim
     */
    public record Ratio(Kind kind, int clients, String contestant, String to, Spread ratio, double aim) {}

    private final Map<Case, List<Lap>> laps = new LinkedHashMap<>();

    void add(Kind kind, int clients, String contestant, Lap lap) {
        laps.computeIfAbsent(new Case(kind, clients, contestant), _ -> new ArrayList<>())
                .add(lap);
    }

    /** Every contestant's own figures. */
    public List<Reached> reached() {
        return laps.entrySet().stream()
                .map(each -> reached(each.getKey(), each.getValue()))
                .toList();
    }

    private static Reached reached(Case of, List<Lap> laps) {
        long[] latencies = Latencies.together(laps.stream().map(Lap::latencies).toList());
        return new Reached(
                of.kind(),
                of.clients(),
                of.contestant(),
                spread(laps, Lap::rate),
                Latencies.percentile(latencies, 0.5).toNanos() / 1e6,
                Latencies.percentile(latencies, 0.99).toNanos() / 1e6,
                spread(laps, Lap::jvmMicros).median(),
                spread(laps, Lap::serverMicros).median());
    }

    /** Of the product to each yardstick, and of stock Axon to the plain insert. */
    public List<Ratio> ratios() {
        List<Ratio> ratios = new ArrayList<>();
        for (Case of : laps.keySet()) {
            if (of.contestant().equals(PLAIN)) continue;
            ratios.add(ratio(of, PLAIN));
            if (!of.contestant().startsWith(STOCK)) ratios.add(ratio(of, STOCK));
        }
        return ratios;
    }

    private Ratio ratio(Case of, String to) {
        List<Lap> own = laps.getOrDefault(of, List.of());
        List<Lap> others = laps.getOrDefault(new Case(of.kind(), of.clients(), to), List.of());
        double[] ratios = new double[Math.min(own.size(), others.size())];
        for (int i = 0; i < ratios.length; i++)
            ratios[i] = own.get(i).rate() / others.get(i).rate();
        return new Ratio(of.kind(), of.clients(), of.contestant(), to, Spread.of(ratios), aim(of, to));
    }

    private static double aim(Case of, String to) {
        if (!of.contestant().equals(GATEWAY)) return 0;
        return switch (of.clients()) {
            case 1 -> to.equals(PLAIN) ? 0.7 : 0;
            case 8 -> to.equals(PLAIN) ? 0.9 : 0;
            case 32 -> to.equals(PLAIN) ? 1.4 : 2.5;
            default -> 0;
        };
    }

    private static Spread spread(List<Lap> laps, ToDoubleFunction<Lap> figure) {
        return Spread.of(laps.stream().mapToDouble(figure).toArray());
    }
}
