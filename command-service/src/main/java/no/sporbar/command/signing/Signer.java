package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import no.sporbar.command.keys.LastCheckpoint;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.relay.WakeUp;
import no.sporbar.command.signing.Alarms.By;
import no.sporbar.command.store.LedgerTree;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs the ledger for as long as it is the one active signer, and stands by otherwise. When the ledger has grown it is signed
 * at once, and then not again before the interval is over.
 */
public final class Signer {
    private static final Logger LOG = LoggerFactory.getLogger(Signer.class);
    private static final Duration STANDBY = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(1);

    private final DataSource connections;
    private final LogKeys keys;
    private final LastCheckpoint outside;
    private final Alarms alarms;
    private final Continuity continuity;
    private final Succession succession;
    private final RotationRequests rotations;
    private final Duration interval;
    private final Duration poll;
    private final LongConsumer signed;
    private final WakeUp growth = new WakeUp();
    private final WakeUp urgent = new WakeUp();
    private volatile boolean running;
    private volatile boolean active;
    private volatile long size;
    private @Nullable Thread thread;
    private @Nullable String trouble;

    /** @param signed is told the size after each checkpoint, and must return at once */
    Signer(
            DataSource connections,
            LogKeys keys,
            LastCheckpoint outside,
            Alarms alarms,
            SigningProperties settings,
            LongConsumer signed) {
        this.connections = connections;
        this.keys = keys;
        this.outside = outside;
        this.alarms = alarms;
        this.continuity = new Continuity(outside, alarms);
        this.succession = new Succession(keys);
        this.rotations = new RotationRequests(urgent);
        this.interval = settings.interval();
        this.poll = settings.poll();
        this.signed = signed;
    }

    /** Begins to sign or to stand by. */
    public synchronized void start() {
        if (running) return;
        running = true;
        thread = Thread.ofPlatform().name("sporbar-signer").daemon().start(this::run);
    }

    /** Stops and lets another instance take over. */
    public synchronized void stop() {
        running = false;
        urgent.give();
        growth.give();
        Thread stopping = thread;
        if (stopping == null) return;
        try {
            stopping.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    public boolean isRunning() {
        return running;
    }

    /** Whether this is the instance that signs. */
    public boolean isActive() {
        return active;
    }

    /** Of the last checkpoint that this instance knows of. */
    public long size() {
        return size;
    }

    /** To be called when something was recorded. */
    public void wake() {
        growth.give();
    }

    /**
     * Lets a new key sign from now on, made here and named by the one that has signed until now.
     *
     * @param replaces the id of the key that is to go, in hexadecimal; if that key has gone already, nothing is done
     * @return the key that signs now
     * @throws SigningRefusedException if that cannot be done here and now
     */
    public VerifierKey rotate(@Nullable String replaces) {
        if (!keys.areKept()) throw new SigningRefusedException("signing.key-configured");
        if (!alarms.standing().isEmpty()) throw new SigningRefusedException("signing.stopped");
        if (!active) throw new SigningRefusedException("signing.elsewhere");
        rotations.await(Optional.ofNullable(replaces));
        return keys.verifier();
    }

    private void run() {
        while (running) {
            try {
                serve();
            } catch (SQLException | RuntimeException e) {
                report(e);
                pause(REST);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    private void serve() throws SQLException, InterruptedException {
        try (SoleSession session = SoleSession.open(SoleSession.Work.SIGNING, connections)) {
            Connection connection = session.connection();
            try {
                requireContinued(connection);
                if (session.isHeld()) sign(connection);
                else standBy(connection);
            } catch (LedgerBrokenException e) {
                refuse(connection, e.alarm());
            } finally {
                active = false;
            }
        }
    }

    private void requireContinued(Connection connection) throws SQLException, LedgerBrokenException {
        Optional<LedgerAlarm> broken = continuity.look(connection);
        if (broken.isPresent()) throw new LedgerBrokenException(broken.get());
        alarms.clear(By.GUARD);
    }

    /** What others sign is remembered here too, outside the database. */
    private void standBy(Connection connection) throws SQLException, InterruptedException {
        Optional<SignedNote> last = Notes.lastCheckpoint(connection);
        if (last.isPresent()) {
            long stored = Notes.head(last.get()).size();
            if (outside.read().map(Checkpoint::size).orElse(0L) < stored) outside.write(last.get());
            size = stored;
        }
        alarms.clear(By.SIGNER);
        urgent.await(STANDBY);
    }

    private void sign(Connection connection) throws SQLException, LedgerBrokenException, InterruptedException {
        succession.settle(connection);
        GrowingTree tree =
                GrowingTree.from(connection, Notes.lastCheckpoint(connection).map(Notes::head));
        size = tree.size();
        alarms.clear(By.SIGNER);
        LOG.info("Signing from size {} on", size);
        trouble = null;
        active = true;
        while (running) {
            if (rotations.isWaiting()) rotations.serve(connection, succession, keys);
            // Behind each look whatever the ledger did: in a storm of appends nobody is to be woken for each of them.
            if (Findings.stands(connection, alarms) || !grew(connection, tree)) growth.await(poll);
            else urgent.await(interval);
        }
    }

    /** Signs if there is more than was signed before. */
    private boolean grew(Connection connection, GrowingTree tree) throws SQLException, LedgerBrokenException {
        long now = LedgerTree.size(connection);
        if (now == tree.size()) return false;
        Frontier grown = tree.grownTo(connection, now);
        Checkpoint checkpoint = new Checkpoint(keys.verifier().name(), TreeHead.of(grown));
        SignedNote note = checkpoint.signedBy(keys.signer());
        // Outside first: nothing is published that would be forgotten with the database.
        outside.write(note);
        if (!Notes.addCheckpoint(connection, checkpoint, note, tree.last()))
            throw new IllegalStateException("another instance has signed meanwhile");
        tree.signed(grown);
        size = now;
        signed.accept(now);
        return true;
    }

    /** Nothing is signed, and whoever reads what is published is told why. */
    private void refuse(Connection connection, LedgerAlarm alarm) throws SQLException {
        alarms.raise(By.SIGNER, alarm);
        Notes.addAlarm(connection, alarm, alarm.signedBy(keys.signer()));
        pause(REST);
    }

    /** Once for each trouble, not once for each attempt. */
    private void report(Exception e) {
        String now = String.valueOf(e.getMessage());
        if (!Objects.equals(now, trouble)) LOG.warn("Cannot sign at {}: {}. Trying again", size, now);
        LOG.debug("Cannot sign", e);
        trouble = now;
    }

    private void pause(Duration time) {
        try {
            urgent.await(time);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
