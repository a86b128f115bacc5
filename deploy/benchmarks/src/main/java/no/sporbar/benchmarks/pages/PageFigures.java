package no.sporbar.benchmarks.pages;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.benchmarks.measure.Latencies;
import org.jspecify.annotations.Nullable;

/**
 * What pages cost.
 *
 * @param entries in the ledger
 * @param large how many of them are the large programme's
 */
public record PageFigures(int entries, int large, List<Visited> pages, double aimMillis, double aimKilobytes) {
    private static final double AIM_MILLIS = 100;
    private static final double AIM_KILOBYTES = 100;

    /**
     * One page.
     *
     * @param now as it is, and {@code past} as at a position; null for a page that is always of now
     * @param kilobytes what is sent of the page itself, packed, with its headers
     * @param together the same with its style sheets and scripts, as they come to a browser that has nothing yet
     */
    public record Visited(String page, Taken now, @Nullable Taken past, double kilobytes, double together) {}

    /** Half of them took less than this, and all but one in a hundred less than that; in milliseconds. */
    public record Taken(double p50, double p99) {
        static Taken of(long[] latencies) {
            return new Taken(Latencies.millis(latencies, 0.5), Latencies.millis(latencies, 0.99));
        }
    }

    static PageFigures of(int entries, int large, List<Visited> pages) {
        return new PageFigures(entries, large, pages, AIM_MILLIS, AIM_KILOBYTES);
    }

    /** The slowest p99 of all pages, now and in the past. */
    public double slowest() {
        return pages.stream().mapToDouble(PageFigures::p99).max().orElse(0);
    }

    /** The heaviest page with what belongs to it. */
    public double heaviest() {
        return pages.stream().mapToDouble(Visited::together).max().orElse(0);
    }

    /** Whether a page takes longer or is heavier than it may be. */
    public boolean misses(Visited page) {
        return p99(page) >= aimMillis || page.together() >= aimKilobytes;
    }

    private static double p99(Visited page) {
        return Stream.of(page.now(), page.past() == null ? page.now() : page.past())
                .mapToDouble(Taken::p99)
                .max()
                .orElse(0);
    }
}
