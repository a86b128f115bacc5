package no.sporbar.query.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.office.Accesses.Access;
import no.sporbar.query.office.CommandService.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the command-service answers, whoever sent a command is told what came of it. */
class CommandServiceTest {
    private static final Command COMMAND = new Command(new ProgrammeId("oslo"), "adopt-goal", Map.of("goal", "mal-1"));

    private HttpServer server;
    private CommandService service;
    private volatile int status = 200;
    private volatile String body = "{}";
    private volatile String sent = "";
    private volatile Map<String, List<String>> asked = Map.of();
    private final AtomicInteger requests = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            asked = Map.copyOf(exchange.getRequestHeaders());
            sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.sendResponseHeaders(status, status == 304 || bytes.length == 0 ? -1 : bytes.length);
            if (status != 304 && bytes.length > 0) exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        service = new CommandService(new CommandServiceSettings(url, Duration.ofSeconds(5)), () -> "token");
    }

    @AfterEach
    void stop() {
        service.close();
        server.stop(0);
    }

    @Test
    void what_is_durable_has_a_stream_and_a_position() {
        answers(200, "{\"outcome\":\"recorded\",\"stream\":\"goal:oslo/mal-1\",\"version\":3,\"lastPosition\":17}");
        assertThat(send(2L)).isEqualTo(new CommandAnswer.Recorded("goal:oslo/mal-1", 17L));
        assertThat(asked.get("Idempotency-key")).containsExactly("0123");
        assertThat(asked.get("If-match")).containsExactly("\"2\"");
        assertThat(asked.get("Authorization")).containsExactly("Bearer token");
        assertThat(asked.get("Accept-language")).containsExactly("nn");
    }

    @Test
    void each_mistake_has_its_place() {
        answers(
                400,
                "{\"code\":\"request.invalid\",\"detail\":\"x\",\"mistakes\":[{\"pointer\":\"/goal\",\"code\":\"body.missing-field\",\"detail\":\"y\"}]}");
        assertThat(send(null))
                .isEqualTo(new CommandAnswer.Refused(List.of(new Mistake("/goal", "body.missing-field", "y"))));
    }

    @Test
    void a_rule_that_says_no_is_one_mistake() {
        answers(409, "{\"code\":\"goal.already-adopted\",\"detail\":\"Målet er allerede vedtatt.\"}");
        assertThat(send(null))
                .isEqualTo(new CommandAnswer.Refused(
                        List.of(new Mistake("", "goal.already-adopted", "Målet er allerede vedtatt."))));
    }

    @Test
    void somebody_else_who_was_first_is_told_by_the_version() {
        answers(412, "{\"code\":\"version.changed\",\"detail\":\"x\",\"version\":5}");
        assertThat(send(2L)).isEqualTo(new CommandAnswer.Outdated(5));
    }

    @Test
    void a_service_that_is_away_or_talks_nonsense_is_away() {
        answers(500, "{}");
        assertThat(send(null)).isEqualTo(new CommandAnswer.Away());
        answers(200, "<html>");
        assertThat(send(null)).isEqualTo(new CommandAnswer.Away());
        server.stop(0);
        assertThat(send(null)).isEqualTo(new CommandAnswer.Away());
        assertThatThrownBy(() -> service.rehearse(COMMAND, Locale.of("nb")))
                .isInstanceOf(CommandService.AwayException.class);
    }

    @Test
    void who_may_not_is_told_so() {
        answers(403, "{\"code\":\"access.no-role\",\"detail\":\"Nei\"}");
        assertThat(send(null)).isEqualTo(new CommandAnswer.Forbidden("Nei"));
    }

    @Test
    void a_rehearsal_says_what_is_wrong_and_what_would_be_recorded() {
        answers(
                200,
                "{\"commands\":1,\"refusals\":[],\"facts\":[{\"type\":\"goal.adopted\",\"data\":{\"goal\":\"mal-1\"}}]}");
        Rehearsed rehearsed = service.rehearse(COMMAND, Locale.of("nb"));
        assertThat(rehearsed.mistakes()).isEmpty();
        assertThat(rehearsed.facts()).containsExactly(new Rehearsed.Fact("goal.adopted", Map.of("goal", "mal-1")));
    }

    @Test
    void a_key_is_changed_in_the_operators_own_name_and_language() {
        answers(200, "{\"vkey\":\"log+1+x\"}");
        assertThat(service.rotate("0a1b2c3d", Locale.of("nn"))).isEqualTo(new Said.Done<>("log+1+x"));
        assertThat(asked.get("Authorization")).containsExactly("Bearer token");
        assertThat(asked.get("Accept-language")).containsExactly("nn");
        assertThat(sent).isEqualTo("{\"replaces\":\"0a1b2c3d\"}");
        answers(409, "{\"status\":409,\"detail\":\"Ein alarm står.\",\"code\":\"signing.stopped\"}");
        assertThat(service.rotate("0a1b2c3d", Locale.of("nn"))).isEqualTo(new Said.No<>("Ein alarm står."));
    }

    @Test
    void accesses_are_read_as_they_are_written() {
        answers(200, """
                {"accesses":[{"number":7,"at":"2026-01-01T12:00:00Z","actor":"kari","programme":"oslo","person":"p"}],
                 "next":7}""");
        assertThat(service.accesses(9L, Locale.of("nn")))
                .isEqualTo(new Said.Done<>(new Accesses(
                        List.of(new Access(7, Instant.parse("2026-01-01T12:00:00Z"), "kari", "oslo", "p")), 7L)));
        answers(200, "{\"accesses\":[{\"number\":7,\"at\":\"yesterday\"}]}");
        assertThat(service.accesses(9L, Locale.of("nn"))).isEqualTo(new Said.Away<>());
    }

    @Test
    void whoever_does_not_answer_a_question_is_away() {
        answers(503, "");
        assertThat(service.rotate("0a1b2c3d", Locale.of("nn"))).isEqualTo(new Said.Away<>());
        server.stop(0);
        assertThat(service.accesses(null, Locale.of("nn"))).isEqualTo(new Said.Away<>());
    }

    @Test
    void the_catalogue_is_asked_for_once_a_minute_and_stays_while_the_service_is_away() {
        answers(200, new String(Snapshot.bytes(), StandardCharsets.UTF_8));
        Catalogues catalogues = new Catalogues(service, Clock.systemUTC());
        assertThat(catalogues.now().form("adopt-goal")).isPresent();
        assertThat(catalogues.now()).isSameAs(catalogues.now());
        assertThat(requests).hasValue(1);
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));
        Catalogues old = new Catalogues(service, later);
        server.stop(0);
        assertThatThrownBy(old::now).isInstanceOf(CommandService.AwayException.class);
        assertThat(catalogues.now().form("adopt-goal")).isPresent();
    }

    private void answers(int code, String json) {
        status = code;
        body = json;
    }

    private CommandAnswer send(@Nullable Long version) {
        return service.send(COMMAND, "0123", version, Locale.of("nn"));
    }
}
