package no.sporbar.query.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import no.sporbar.query.intake.ProgrammeProgress;
import no.sporbar.query.intake.Recovery;
import no.sporbar.query.projection.AsideTables;
import no.sporbar.query.projection.CatchUp;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.RebuildReached;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the rows of a rebuild in use: in one transaction, in which what was taken in last is folded too. */
final class Swap {
    private static final Logger log = LoggerFactory.getLogger(Swap.class);
    /** How many entries may be left for the swap itself: a few dozen milliseconds. */
    private static final int FEW = 500;

    private static final long PAUSE_MILLIS = 300;
    /** A lock was not to be had in time, or was waited for in a circle. */
    private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01");

    private final JdbcTemplate jdbc;
    private final ProjectionVersions versions;
    private final ProgrammeProgress programmes;
    private final Recovery recovery;
    private final AsideTables tables;
    private final RebuildReached reached;
    private final RebuildRecords records;
    private final TransactionTemplate transaction;
    private final Duration patience;

    Swap(
            JdbcTemplate jdbc,
            ProjectionVersions versions,
            ProgrammeProgress programmes,
            Recovery recovery,
            AsideTables tables,
            RebuildReached reached,
            RebuildRecords records,
            TransactionTemplate transaction,
            Duration patience) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.programmes = programmes;
        this.recovery = recovery;
        this.tables = tables;
        this.reached = reached;
        this.records = records;
        this.transaction = transaction;
        this.patience = patience;
    }

    /** Folds beside what has been taken in meanwhile, until few entries are left. */
    void catchUp(RebuildReport rebuild, CatchUp last) {
        do transaction.executeWithoutResult(_ -> last.run(rebuild.programme()));
        while (last.pending(rebuild.programme(), FEW) >= FEW);
    }

    /** Tries once: the programmes whose rows are not whole, or null where somebody was in the way and nothing was done. */
    @Nullable
    Set<String> tried(RebuildReport rebuild, CatchUp last) {
        try {
            catchUp(rebuild, last);
            String programme = rebuild.programme();
            return transaction.execute(_ -> programme == null ? all(rebuild, last) : one(rebuild, last, programme));
        } catch (DataAccessException e) {
            if (!isInTheWay(e)) throw e;
            log.debug("somebody reads or folds for long; the swap is tried again", e);
            rest();
            return null;
        }
    }

    private static boolean isInTheWay(DataAccessException e) {
        return e.getMostSpecificCause() instanceof SQLException cause && IN_THE_WAY.contains(cause.getSQLState());
    }

    private @Nullable Set<String> all(RebuildReport rebuild, CatchUp last) {
        jdbc.execute("SET LOCAL lock_timeout TO " + patience.toMillis());
        versions.keepOthersAway();
        if (last.pending(null, FEW) >= FEW) return null;
        last.run(null);
        tables.swap(rebuild.projections());
        versions.rebuilt(Set.copyOf(rebuild.projections()));
        records.keptOld(rebuild.id(), rebuild.projections());
        return inUse(rebuild);
    }

    private Set<String> one(RebuildReport rebuild, CatchUp last, String programme) {
        versions.requireOwn();
        programmes.lock(Set.of(programme));
        last.run(programme);
        tables.swap(rebuild.projections(), programme);
        tables.dropNext(rebuild.projections());
        return inUse(rebuild);
    }

    /** Those whose rows are not whole are folded anew, each up to the entry that stops it, and stand before that. */
    private Set<String> inUse(RebuildReport rebuild) {
        Set<String> failed = reached.failed();
        for (String programme : failed) recovery.park(programme);
        records.state(rebuild.id(), RebuildState.SWAPPED);
        return failed;
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
