package no.sporbar.query.live;

import static java.util.Objects.requireNonNull;
import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SharedService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedService.Resolver.class)
class LiveIT {
    private static final String LIVE = "/api/programmes/lytt/live";

    private final Facts facts = Facts.of("lytt");
    private final SharedService shared;
    private final RunningService service;

    LiveIT(SharedService shared) {
        this.shared = shared;
        this.service = shared.service();
    }

    private long started(String name) {
        boolean known = service.get("/api/programmes/lytt").statusCode() == 200;
        return shared.record(known ? facts.renamed(name) : facts.started(name))
                .getLast()
                .position();
    }

    @Test
    void a_listener_hears_what_is_recorded_and_where_it_stands() {
        long place = started("Lytt");
        try (Heard heard = new Heard(service, LIVE)) {
            assertThat(heard.answer().headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
            assertThat(heard.first(1, "retry:")).containsExactly("2000");
            assertThat(heard.first(1, "id:")).containsExactly(Long.toString(place));
            shared.record(Facts.of("annet").started("Et annet"));
            LedgerEntry goal = shared.record(facts.goalProposed("mal-" + place, 1, "Gode\ntjenester"))
                    .getFirst();
            JsonNode told = EventJson.mapper().readTree(heard.first(1, "data:").getFirst());
            assertThat(heard.all("id:")).containsExactly(Long.toString(place), Long.toString(goal.position()));
            assertThat(told.path("position").asLong()).isEqualTo(goal.position());
            assertThat(told.path("programme").asString()).isEqualTo("lytt");
            assertThat(told.path("type").asString()).isEqualTo("goal.proposed");
            assertThat(told.path("subject").asString()).isEqualTo("goal/mal-" + place);
            assertThat(told.path("recordedAt").asString()).startsWith("2025-01-16T08:");
        }
    }

    @Test
    void what_was_missed_comes_first_from_the_place_that_the_client_names() {
        long place = started("Lytt");
        long next = shared.record(facts.renamed("Lytt 2"), facts.renamed("Lytt 3"))
                .getFirst()
                .position();
        try (Heard after = new Heard(service, LIVE + "?after=" + place);
                Heard again = new Heard(service, LIVE + "?after=0", "Last-Event-ID", Long.toString(next))) {
            assertThat(after.first(3, "id:"))
                    .containsExactly(Long.toString(place), Long.toString(next), Long.toString(next + 1));
            assertThat(again.first(2, "id:")).containsExactly(Long.toString(next), Long.toString(next + 1));
        }
    }

    @Test
    void all_programmes_are_heard_in_the_order_of_positions() {
        long place = started("Lytt");
        try (Heard heard = new Heard(service, "/api/live?after=" + (place - 1))) {
            shared.record(Facts.of("ett").started("Ett"), Facts.of("to").started("To"), facts.renamed("Lytt 4"));
            List<Long> ids = heard.first(5, "id:").stream().map(Long::valueOf).toList();
            assertThat(ids).containsExactly(place - 1, place, place + 1, place + 2, place + 3);
        }
    }

    @Test
    void a_silent_stream_says_that_it_lives() {
        started("Lytt");
        try (Heard heard = new Heard(service, LIVE)) {
            assertThat(heard.first(2, ":")).containsExactly("", "");
        }
    }

    @Test
    void no_more_than_may_listen_at_once_and_whoever_leaves_makes_room() {
        started("Lytt");
        List<Heard> all = new ArrayList<>();
        try {
            awaitThat(service, () -> {
                while (all.size() < SharedService.LISTENERS) all.add(listening());
            });
            HttpResponse<String> refused = service.get(LIVE);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("\"live.full\"");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        } finally {
            all.forEach(Heard::close);
        }
        awaitThat(service, () -> listening().close());
    }

    private Heard listening() {
        Heard heard = new Heard(service, LIVE);
        assertThat(heard.answer().statusCode()).isEqualTo(200);
        return heard;
    }

    @Test
    void who_asks_for_nothing_that_there_is_gets_a_problem() {
        started("Lytt");
        assertThat(service.get("/api/programmes/ukjent/live").statusCode()).isEqualTo(404);
        HttpResponse<String> malformed = service.get(LIVE + "?after=x", "Accept", "text/event-stream");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.body()).contains("paging.after");
    }

    @Test
    void a_page_listens_only_where_it_shows_how_things_are_now() {
        long place = started("Lytt");
        Element now = main("/programmes/lytt");
        assertThat(now.attr("data-live")).isEqualTo(LIVE);
        assertThat(now.attr("data-place")).isEqualTo(Long.toString(place));
        assertThat(main("/").attr("data-live")).isEqualTo("/api/live");
        Element past = main("/programmes/lytt?asAt=" + place);
        assertThat(past.hasAttr("data-live")).isFalse();
        assertThat(requireNonNull(past.ownerDocument()).select("script[src*=live]"))
                .isEmpty();
    }

    private Element main(String path) {
        return Jsoup.parse(service.get(path).body()).expectFirst("main");
    }
}
