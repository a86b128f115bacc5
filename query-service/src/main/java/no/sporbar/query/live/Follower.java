package no.sporbar.query.live;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Follows the own copy of the ledger on one thread and rings for the programmes of new entries: at once for what this
 * instance took in, and within a tenth of a second for what another one did.
 *
 * <p>Entries of different programmes arrive in any order, so it remembers those that came ahead of a gap; a gap that stays
 * does not make it remember more than a page.
 */
final class Follower implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final int PAGE = 2_000;

    private final JdbcTemplate jdbc;
    private final Bell bell;
    private final Duration every;
    private final Semaphore wake = new Semaphore(0);
    private final TreeSet<Long> ahead = new TreeSet<>();
    private long floor;
    private boolean begun;
    private boolean failing;
    private volatile boolean stopping;

    Follower(JdbcTemplate jdbc, Bell bell, Duration every) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.every = every;
    }

    /** Something may have been taken in. */
    void wake() {
        wake.release();
    }

    /** {@link #run} returns soon after. */
    void stop() {
        stopping = true;
        wake.release();
    }

    @Override
    public void run() {
        while (!stopping) {
            boolean more = tryStep();
            try {
                if (!more && wake.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) wake.drainPermits();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean tryStep() {
        try {
            boolean more = step();
            failing = false;
            return more;
        } catch (DataAccessException e) {
            if (!failing) log.warn("the copy of the ledger cannot be followed right now", e);
            failing = true;
            return false;
        }
    }

    /** Rings for what is new, and says whether there may be more of it already. */
    boolean step() {
        if (!begun) begin();
        Set<String> programmes = new TreeSet<>();
        int[] read = {0};
        jdbc.query(
                "SELECT position, programme FROM entry WHERE position > ? ORDER BY position LIMIT " + PAGE,
                rs -> {
                    read[0]++;
                    if (ahead.add(rs.getLong(1))) programmes.add(rs.getString(2));
                },
                floor);
        while (ahead.remove(floor + 1)) floor++;
        if (ahead.size() >= PAGE) passGap();
        bell.ring(programmes);
        return read[0] == PAGE;
    }

    private void begin() {
        Long last = jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM entry", Long.class);
        floor = last == null ? 0 : last;
        begun = true;
    }

    private void passGap() {
        floor = ahead.last();
        ahead.clear();
    }
}
