package no.sporbar.query.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.sporbar.query.projection.StateJson;

/**
 * Server-sent events as they are written on the wire. What is told has no newline in it, since canonical JSON has none.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">the format</a>
 */
final class EventStream {
    private final OutputStream out;

    EventStream(OutputStream out) {
        this.out = out;
    }

    /** Says how soon to connect again, and from where: so nothing is lost by a client that is cut off before any event. */
    void begin(Duration retry, long position) throws IOException {
        text("retry: " + retry.toMillis() + "\nid: " + position + "\n\n");
        flush();
    }

    void tell(Announcement each) throws IOException {
        text("id: " + each.position() + "\ndata: ");
        out.write(StateJson.write(each));
        text("\n\n");
    }

    /** A comment, which clients pass over. */
    void heartbeat() throws IOException {
        text(":\n\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
