package no.sporbar.benchmarks.rebuild;

import java.util.List;
import no.sporbar.benchmarks.measure.Spread;

/**
 * What came of it.
 *
 * @param rebuilt events per second into all projections, with their indexes, until the new tables are in use
 * @param inserted events per second into the yardstick's one table
 * @param aim the least that the ratio should be
 */
public record RebuildFigures(int events, Spread rebuilt, Spread inserted, Spread ratio, double aim) {
    private static final double AIM = 0.6;

    static RebuildFigures of(int events, List<Double> rebuilt, List<Double> inserted) {
        double[] ratios = new double[rebuilt.size()];
        for (int i = 0; i < ratios.length; i++) ratios[i] = rebuilt.get(i) / inserted.get(i);
        return new RebuildFigures(events, spread(rebuilt), spread(inserted), Spread.of(ratios), AIM);
    }

    private static Spread spread(List<Double> values) {
        return Spread.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
