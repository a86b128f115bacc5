package no.sporbar.query.rebuild;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import no.sporbar.query.projection.AsideTables;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a killed instance left of its rebuild: the tables go, and what an operator had asked for is begun again. Whoever calls
 * it holds the lock of rebuilds, so nobody is at work.
 */
@Component
public class LeftOvers {
    private static final Logger log = LoggerFactory.getLogger(LeftOvers.class);

    private final AsideTables tables;
    private final RebuildRecords records;
    private final Queue<RebuildReport> again = new ArrayDeque<>();

    public LeftOvers(AsideTables tables, RebuildRecords records) {
        this.tables = tables;
        this.records = records;
    }

    /** Clears what was left by who is gone. One that waits for an operator to decide stays. */
    void clear() {
        Optional<RebuildReport> left = records.active().filter(r -> r.state() != RebuildState.DIFFERS);
        left.ifPresent(rebuild -> {
            log.info("rebuild {} was left in the middle and is cleared", rebuild.id());
            end(rebuild, RebuildState.INTERRUPTED);
            synchronized (again) {
                if (rebuild.reason().equals(RebuildReport.OPERATOR)) again.add(rebuild);
            }
        });
    }

    /** Clears everything: rows of another version come, and nothing that was found before counts. */
    void clearAll() {
        clear();
        records.active().ifPresent(rebuild -> end(rebuild, RebuildState.CANCELLED));
    }

    /** The next one to begin again, or null. */
    @Nullable
    RebuildReport next() {
        synchronized (again) {
            return again.poll();
        }
    }

    private void end(RebuildReport rebuild, RebuildState state) {
        tables.dropNext(rebuild.projections());
        records.state(rebuild.id(), state);
    }
}
