package no.sporbar.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.sporbar.query.desk.CommandDesk.Accesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of the command-service, and what its answers become. */
class CommandDeskTest {
    private static final Locale NN = Locale.forLanguageTag("nn");

    private final List<String> heard = new ArrayList<>();
    private HttpServer server;
    private CommandDesk desk;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.start();
        desk = new CommandDesk(
                new DeskSettings(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ofSeconds(5)),
                () -> "olgas-token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_key_is_changed_with_the_operators_own_token() {
        answers("/api/ledger/key-rotations", 200, "application/json", "{\"vkey\":\"log+1+x\"}");
        assertThat(desk.rotate("0a1b2c3d", NN)).isEqualTo(new Said.Done<>("log+1+x"));
        assertThat(heard).containsExactly("POST Bearer olgas-token nn {\"replaces\":\"0a1b2c3d\"}");
    }

    @Test
    void a_refusal_is_said_in_its_own_words() {
        answers(
                "/api/ledger/key-rotations",
                409,
                "application/problem+json",
                "{\"status\":409,\"detail\":\"Ein alarm står.\",\"code\":\"signing.stopped\"}");
        assertThat(desk.rotate("0a1b2c3d", NN)).isEqualTo(new Said.No<>("Ein alarm står."));
    }

    @Test
    void accesses_are_read_as_they_are_written() {
        answers("/api/personal-data-accesses", 200, "application/json", """
                {"accesses":[{"number":7,"at":"2026-01-01T12:00:00Z","actor":"kari","programme":"oslo","person":"p"}],
                 "next":7}""");
        assertThat(desk.accesses(9L, NN))
                .isEqualTo(new Said.Done<>(new Accesses(
                        List.of(new CommandDesk.Access(7, Instant.parse("2026-01-01T12:00:00Z"), "kari", "oslo", "p")),
                        7L)));
    }

    @Test
    void whoever_does_not_answer_is_away() {
        answers("/api/ledger/key-rotations", 503, "text/plain", "");
        assertThat(desk.rotate("0a1b2c3d", NN)).isInstanceOf(Said.Away.class);
        server.stop(0);
        assertThat(desk.accesses(null, NN)).isInstanceOf(Said.Away.class);
    }

    private void answers(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Accept-Language") + " " + sent);
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            if (answer.length > 0) exchange.getResponseBody().write(answer);
            exchange.close();
        });
    }
}
