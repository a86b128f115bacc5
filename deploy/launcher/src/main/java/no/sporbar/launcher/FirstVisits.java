package no.sporbar.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits the main pages of what was loaded as soon as they are served, in the background. Code that never ran runs slowly,
 * and this way it is not the first people of the day who wait for it.
 */
final class FirstVisits implements AutoCloseable {
    static final int OF_EACH_PAGE = 12;
    private static final List<String> MAIN_PAGES = List.of("", "/milestones", "/wall", "/goals", "/decisions");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(FirstVisits.class);

    private final Thread visitor;

    private FirstVisits(URI web, List<String> programmes) {
        this.visitor = Thread.ofPlatform()
                .name("first-visits")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> visit(web, programmes));
    }

    /** @param web where the pages are served */
    static FirstVisits begin(URI web, List<String> programmes) {
        return new FirstVisits(web, programmes);
    }

    private static void visit(URI web, List<String> programmes) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int round = 0; round < OF_EACH_PAGE; round++)
                for (String programme : programmes)
                    for (String page : MAIN_PAGES)
                        client.send(
                                HttpRequest.newBuilder(web.resolve("programmes/" + programme + page))
                                        .timeout(PATIENCE)
                                        .build(),
                                BodyHandlers.discarding());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debug("the first visits ended early", e);
        }
    }

    boolean ended() {
        return !visitor.isAlive();
    }

    /** Ends them; nobody waits for the last. */
    @Override
    public void close() {
        visitor.interrupt();
    }
}
