package no.sporbar.query.rebuild;

import java.time.Duration;
import no.sporbar.query.projection.Rebuild;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projections are rebuilt.
 *
 * @param threads how many fold at the same time, each with a connection; 0 for one per core and at most four
 * @param held the most rows that each of them keeps in memory
 * @param beforeServing the most entries that are folded anew before anything is served, when a version has changed
 * @param patience how long a swap waits for readers of the tables before it lets others go first and tries again
 */
@ConfigurationProperties("sporbar.query.rebuild")
public record RebuildSettings(
        @DefaultValue("0") int threads,
        @DefaultValue("30000") int held,
        @DefaultValue("20000") int beforeServing,
        @DefaultValue("300ms") Duration patience) {
    private static final int MOST_THREADS = 4;
    /** What has been read stays in the cores' caches until it is written, and lives through no collection of garbage. */
    private static final int AT_ONCE = 125;

    /** How one is done where so many entries may be folded in one transaction. */
    public Rebuild.Means means(int page) {
        int cores = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return new Rebuild.Means(page, AT_ONCE, threads > 0 ? threads : cores, held);
    }
}
