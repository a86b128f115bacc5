package no.sporbar.query.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One listener from its place in the ledger until it goes away or the service ends: first what it missed, then what
 * arrives. All that is kept for it is that place; one that reads too slowly blocks nobody but itself, and is cut off when
 * the server's time for writing is over.
 */
@Component
class Listening {
    private final Announcements announcements;
    private final Bell bell;
    private final LiveSettings settings;

    Listening(Announcements announcements, Bell bell, LiveSettings settings) {
        this.announcements = announcements;
        this.bell = bell;
        this.settings = settings;
    }

    /**
     * Returns when the service ends.
     *
     * @param programme null for all programmes
     * @throws IOException when the listener has gone away
     */
    void listen(@Nullable String programme, long after, EventStream stream) throws IOException, InterruptedException {
        stream.begin(settings.retry(), after);
        long place = after;
        long silentSince = System.nanoTime();
        while (!bell.ended()) {
            long heard = bell.heard(programme);
            List<Announcement> next = announcements.after(programme, place, settings.batch());
            if (next.isEmpty() && bell.await(programme, heard, left(silentSince))) continue;
            for (Announcement each : next) stream.tell(each);
            if (next.isEmpty()) stream.heartbeat();
            else place = next.getLast().position();
            stream.flush();
            silentSince = System.nanoTime();
        }
    }

    private Duration left(long silentSince) {
        return settings.heartbeat().minusNanos(System.nanoTime() - silentSince);
    }
}
