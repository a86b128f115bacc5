package no.sporbar.command.recheck;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import no.sporbar.command.keys.LastCheckpoint;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.relay.WakeUp;
import no.sporbar.command.signing.Alarms;
import no.sporbar.command.signing.Alarms.By;
import no.sporbar.command.signing.Findings;
import no.sporbar.command.signing.Notes;
import no.sporbar.command.signing.SigningRefusedException;
import no.sporbar.command.signing.SoleSession;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.LedgerAlarm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One pass at the start and one in each interval, on one instance at a time. What it finds stops the signing everywhere, until
 * a later pass finds it put right.
 */
public final class Rechecks implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rechecks.class);

    private final DataSource connections;
    private final LogKeys keys;
    private final LastCheckpoint outside;
    private final Alarms alarms;
    private final RecheckProperties settings;
    private final WakeUp wakeUp = new WakeUp();
    private volatile boolean running;
    private @Nullable Thread thread;

    Rechecks(DataSource connections, LogKeys keys, LastCheckpoint outside, Alarms alarms, RecheckProperties settings) {
        this.connections = connections;
        this.keys = keys;
        this.outside = outside;
        this.alarms = alarms;
        this.settings = settings;
    }

    /**
     * Makes a pass now and waits for it.
     *
     * @throws SigningRefusedException if one is under way
     */
    public Recheck now() {
        try {
            return pass().orElseThrow(() -> new SigningRefusedException("signing.recheck-under-way"));
        } catch (SQLException e) {
            LOG.warn("The ledger cannot be checked: {}", e.getMessage());
            throw new SigningRefusedException("signing.not-answering");
        }
    }

    @Override
    public synchronized void start() {
        if (running) return;
        running = true;
        thread = Thread.ofPlatform().name("sporbar-recheck").daemon().start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        wakeUp.give();
        Thread stopping = thread;
        if (stopping == null) return;
        try {
            stopping.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                pass();
            } catch (SQLException | RuntimeException e) {
                LOG.warn("The ledger cannot be checked: {}", e.getMessage());
            }
            try {
                wakeUp.await(settings.recheck());
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    /** Empty if another one is under way. */
    private Optional<Recheck> pass() throws SQLException {
        try (SoleSession session = SoleSession.open(SoleSession.Work.CHECKING, connections)) {
            if (!session.isHeld()) return Optional.empty();
            Connection connection = session.connection();
            Recheck found = new Pass(
                            connection, outside.read().map(Checkpoint::head), settings.recheckRate(), () -> running)
                    .run();
            if (running || found.finding().isPresent()) keep(connection, found);
            return Optional.of(found);
        }
    }

    private void keep(Connection connection, Recheck found) throws SQLException {
        LedgerAlarm alarm = found.finding().orElse(null);
        Findings.keep(connection, found.entries(), found.checkpoints(), alarm);
        if (alarm == null) {
            alarms.clear(By.RECHECK);
            if (alarms.standing().isEmpty())
                Notes.addWellAgain(connection, LedgerAlarm.wellAgain().signedBy(keys.signer()));
            LOG.debug("{} entries and {} checkpoints are as they were", found.entries(), found.checkpoints());
            return;
        }
        alarms.raise(By.RECHECK, alarm);
        Notes.addAlarm(connection, alarm, alarm.signedBy(keys.signer()));
    }
}
