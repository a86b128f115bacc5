package no.sporbar.command.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import no.sporbar.command.relay.RelaySession.DeposedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the ledger, or the notes that were signed about it, to Kafka for as long as it is the one active relay, and stands by otherwise.
 *
 * <p>Entries are sent in the order of their positions, one page at a time, and the cursor moves when the whole page is
 * acknowledged. So whatever happens, and wherever it stops, every entry arrives at least once, and of what arrives for the
 * first time the order is right; a consumer drops a position that it has seen. A topic that is new, or another one than
 * before, gets everything from the first entry on.
 */
public final class Relay {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration STANDBY = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final long SLICE_MILLIS = 200;

    private final RelaySource source;
    private final DataSource connections;
    private final Publisher.Factory publishers;
    private final RelayProperties settings;
    private final WakeUp wakeUp = new WakeUp();
    private volatile boolean running;
    private volatile boolean active;
    private volatile long position;
    private @Nullable Thread thread;
    private @Nullable String trouble;
    private Duration pause = Duration.ZERO;

    Relay(RelaySource source, DataSource connections, Publisher.Factory publishers, RelayProperties settings) {
        this.source = source;
        this.connections = connections;
        this.publishers = publishers;
        this.settings = settings;
    }

    /** Begins to publish or to stand by. */
    public synchronized void start() {
        if (running) return;
        running = true;
        thread = Thread.ofPlatform()
                .name("sporbar-relay-" + source.name().toLowerCase(Locale.ROOT))
                .daemon()
                .start(this::run);
    }

    /** Stops and lets another instance take over. What is under way may be published a second time by it. */
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

    public boolean isRunning() {
        return running;
    }

    /** Whether this is the instance that publishes. */
    public boolean isActive() {
        return active;
    }

    /** Up to which position this instance has published while it was active. */
    public long position() {
        return position;
    }

    /** To be called when something was recorded. */
    public void wake() {
        wakeUp.give();
    }

    private void run() {
        while (running) {
            try {
                serve();
            } catch (PublishingFailedException | SQLException | RuntimeException e) {
                report(e);
                rest();
            } catch (DeposedException e) {
                LOG.info("Another relay has taken over at {}", position);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    private void serve() throws SQLException, PublishingFailedException, DeposedException, InterruptedException {
        Optional<RelaySession> opened = RelaySession.tryOpen(source, connections, settings.lease());
        if (opened.isEmpty()) {
            wakeUp.await(STANDBY);
            return;
        }
        try (RelaySession session = opened.get();
                Publisher publisher = publishers.open(session.epoch())) {
            session.publishTo(publisher.topicId());
            position = session.position();
            active = true;
            LOG.info("Publishing to {} from {} on, epoch {}", settings.topic(), position + 1, session.epoch());
            publish(session, publisher);
        } finally {
            active = false;
        }
    }

    private void publish(RelaySession session, Publisher publisher)
            throws SQLException, PublishingFailedException, DeposedException, InterruptedException {
        Upkeep upkeep = new Upkeep(session, publisher);
        while (running) {
            List<PublishedEntry> page = session.next(settings.page());
            if (page.isEmpty()) {
                upkeep.ifDue();
                wakeUp.await(settings.poll());
                continue;
            }
            Publisher.Page sent = publisher.publish(page);
            while (!sent.isComplete(SLICE_MILLIS)) {
                if (!running) return;
                upkeep.ifDue();
            }
            session.advanceTo(page.getLast().position());
            position = session.position();
            upkeep.ifDue();
            recovered();
        }
    }

    private void recovered() {
        if (trouble != null) LOG.info("Publishing again, at {}", position);
        trouble = null;
        pause = Duration.ZERO;
    }

    /** Once for each trouble, not once for each attempt. */
    private void report(Exception e) {
        String now = String.valueOf(e.getMessage());
        if (!now.equals(trouble)) LOG.warn("Cannot publish at {}: {}. Trying again", position + 1, now);
        LOG.debug("Cannot publish", e);
        trouble = now;
    }

    private void rest() {
        Duration longer = pause.isZero() ? Duration.ofMillis(100) : pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        long until = System.nanoTime() + pause.toNanos();
        try {
            while (running && System.nanoTime() < until) wakeUp.await(Duration.ofNanos(until - System.nanoTime()));
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** What has to be done now and then while active: signs of life, and a look at whether the topic is still the same. */
    private final class Upkeep {
        private final RelaySession session;
        private final Publisher publisher;
        private final String topicId;
        private long renewed = System.nanoTime();
        private long looked = System.nanoTime();

        Upkeep(RelaySession session, Publisher publisher) throws PublishingFailedException {
            this.session = session;
            this.publisher = publisher;
            this.topicId = publisher.topicId();
        }

        void ifDue() throws SQLException, DeposedException, PublishingFailedException {
            long now = System.nanoTime();
            if (now - renewed > settings.lease().toNanos() / 4) {
                session.renew();
                renewed = now;
            }
            if (now - looked > settings.lease().toNanos() / 2) {
                if (!Objects.equals(publisher.topicId(), topicId))
                    throw new PublishingFailedException("the topic " + settings.topic() + " was replaced", null);
                looked = System.nanoTime();
            }
        }
    }
}
