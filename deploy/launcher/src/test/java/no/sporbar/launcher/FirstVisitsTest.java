package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstVisitsTest {
    private final Map<String, Integer> visits = new ConcurrentHashMap<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private HttpServer pages;

    @BeforeEach
    void serve() throws IOException {
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.createContext("/", exchange -> {
            asked.countDown();
            try {
                mayAnswer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            visits.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        pages.start();
    }

    @AfterEach
    void stop() {
        mayAnswer.countDown();
        pages.stop(0);
    }

    @Test
    void each_main_page_of_what_was_loaded_is_visited_so_often_and_no_other() {
        mayAnswer.countDown();
        try (FirstVisits visiting = FirstVisits.begin(web(), List.of("oslo"))) {
            Awaitility.await().until(visiting::ended);
        }
        assertThat(visits)
                .containsKeys("/programmes/oslo", "/programmes/oslo/wall")
                .allSatisfy((page, times) -> {
                    assertThat(page).startsWith("/programmes/oslo");
                    assertThat(times).isEqualTo(FirstVisits.OF_EACH_PAGE);
                });
    }

    @Test
    void a_stop_waits_for_no_visit() throws InterruptedException {
        FirstVisits visiting = FirstVisits.begin(web(), List.of("oslo"));
        asked.await();
        visiting.close();
        Awaitility.await().until(visiting::ended);
        assertThat(visits).isEmpty();
    }

    private URI web() {
        return URI.create("http://" + pages.getAddress().getHostString() + ":"
                + pages.getAddress().getPort() + "/");
    }
}
