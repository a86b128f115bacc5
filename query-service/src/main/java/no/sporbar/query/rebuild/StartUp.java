package no.sporbar.query.rebuild;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.sporbar.query.intake.Preparation;
import no.sporbar.query.intake.Recovery;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.Projections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Projections whose version changed are rebuilt from the own copy, then parked programmes are tried again. With few entries
 * that is done before anything is served; otherwise beside, while the rows of the version before are served as far as this
 * one can read them.
 */
@Component
public class StartUp implements Preparation {
    private static final Logger log = LoggerFactory.getLogger(StartUp.class);
    private static final String BY = "start-up";
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final JdbcTemplate jdbc;
    private final Projections projections;
    private final ProjectionVersions versions;
    private final Recovery recovery;
    private final RebuildLock lock;
    private final LeftOvers left;
    private final RebuildRecords records;
    private final SideBySide rebuilding;
    private final TransactionTemplate transaction;
    private final RebuildSettings settings;
    private volatile CountDownLatch ended = new CountDownLatch(1);
    private volatile Set<String> unreadable = Set.of();

    public StartUp(
            JdbcTemplate jdbc,
            Projections projections,
            ProjectionVersions versions,
            Recovery recovery,
            RebuildLock lock,
            LeftOvers left,
            RebuildRecords records,
            SideBySide rebuilding,
            TransactionTemplate transaction,
            RebuildSettings settings) {
        this.jdbc = jdbc;
        this.projections = projections;
        this.versions = versions;
        this.recovery = recovery;
        this.lock = lock;
        this.left = left;
        this.records = records;
        this.rebuilding = rebuilding;
        this.transaction = transaction;
        this.settings = settings;
    }

    @Override
    public void beforeServing() {
        ended = new CountDownLatch(1);
        try (RebuildLock.Held held = lock.tryToHold()) {
            if (held != null) left.clear();
        }
        if (isLittle()) while (!versions.outdated().isEmpty() && !hasEnded()) rebuildOutdated(() -> true);
        else unreadable = versions.unreadable();
        if (versions.outdated().isEmpty()) recovery.recoverAll();
    }

    @Override
    public boolean beforeIntake(Runnable alive) {
        while (!hasEnded() && !versions.outdated().isEmpty()) {
            try {
                rebuildOutdated(() -> {
                    alive.run();
                    return !hasEnded();
                });
            } catch (RuntimeException e) {
                log.error("the rows could not be brought into line with this version; again in {}", AFTER_FAILURE, e);
                rest(AFTER_FAILURE);
            }
            alive.run();
        }
        if (!hasEnded()) unreadable = Set.of();
        return !hasEnded();
    }

    @Override
    public void end() {
        ended.countDown();
    }

    /** The projections whose rows this version cannot serve yet. */
    public Set<String> unreadable() {
        return unreadable;
    }

    /** Where there are no entries there are no rows, which are then of any version. */
    private boolean isNothingToFold(Set<String> outdated) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            versions.keepOthersAway();
            boolean nothing =
                    Boolean.TRUE.equals(jdbc.queryForObject("SELECT NOT EXISTS (SELECT FROM entry)", Boolean.class));
            if (nothing) versions.rebuilt(outdated);
            return nothing;
        }));
    }

    private boolean isLittle() {
        Long entries = jdbc.queryForObject(
                "SELECT count(*) FROM (SELECT FROM entry LIMIT ?) e", Long.class, settings.beforeServing() + 1);
        return entries == null || entries <= settings.beforeServing();
    }

    private void rebuildOutdated(SideBySide.Watch watch) {
        try (RebuildLock.Held held = lock.tryToHold()) {
            Set<String> outdated = versions.outdated();
            if (outdated.isEmpty()) return; // another instance was first
            if (held == null) rest(PAUSE);
            else rebuild(outdated, watch);
        }
    }

    private void rebuild(Set<String> outdated, SideBySide.Watch watch) {
        left.clearAll();
        if (isNothingToFold(outdated)) return;
        Set<String> known = projections.all().stream()
                .map(p -> p.name())
                .filter(outdated::contains)
                .collect(Collectors.toSet());
        long id = records.ask(known, null, RebuildReport.VERSION, BY)
                .orElseThrow(() -> new IllegalStateException("a rebuild is under way that nobody does"));
        rebuilding.run(records.of(id).orElseThrow(), watch);
    }

    private boolean hasEnded() {
        return ended.getCount() == 0;
    }

    private void rest(Duration time) {
        try {
            ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended.countDown();
        }
    }
}
