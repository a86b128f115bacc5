package no.sporbar.query.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SharedService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedService.Resolver.class)
@TestInstance(Lifecycle.PER_CLASS)
class FeedsIT {
    private static final String FEED = "/programmes/feed/feed.atom";
    private static final String DECISIONS = "/api/programmes/feed/streams/decisions.ndjson";
    private static final String EVENTS = "/api/programmes/feed/streams/events.ndjson";
    private static final String WORDING = "Saken <tas> & \u0007 «noteres».";
    private static final int CASES = 60;

    private final Facts facts = Facts.of("feed");
    private final RunningService service;
    private final List<LedgerEntry> recorded;

    FeedsIT(SharedService shared) {
        this.service = shared.service();
        List<DomainEvent> events = new ArrayList<>(List.of(facts.started("Feedprogrammet")));
        for (int i = 1; i <= CASES; i++) events.add(facts.decisionRecommended("sak-" + i));
        events.add(facts.goalProposed("mal-1", 1, "Gode tjenester"));
        events.add(facts.decisionResolved("sak-1", new ResolvedPoint("1", PointOutcome.AMENDED, WORDING)));
        this.recorded = shared.record(events.toArray(DomainEvent[]::new));
    }

    @Test
    void the_feed_has_what_was_decided_with_the_newest_first() {
        Document feed = feed("?lang=nb");
        assertThat(feed.expectFirst("feed > title").text()).isEqualTo("Beslutninger i Feedprogrammet");
        assertThat(feed.expectFirst("feed > id").text()).isEqualTo("urn:sporbar:programme:feed:decisions");
        Element newest = feed.expectFirst("entry");
        LedgerEntry last = recorded.getLast();
        assertThat(newest.expectFirst("id").text())
                .isEqualTo("urn:uuid:" + last.readable().id());
        assertThat(newest.expectFirst("title").text()).isEqualTo("En sak ble avgjort: Videre utredning");
        assertThat(newest.expectFirst("updated").text())
                .isEqualTo(last.readable().recordedAt().toString())
                .isEqualTo(feed.expectFirst("feed > updated").text());
        assertThat(newest.expectFirst("author > name").text()).isEqualTo("Bystyret");
        assertThat(newest.expectFirst("category").attr("term")).isEqualTo("decision.resolved");
        assertThat(newest.expectFirst("content").text())
                .contains("Bystyret vedtok", "1. Vedtatt med endring: Saken <tas> & \uFFFD «noteres».");
        assertThat(service.get(newest.expectFirst("link").attr("href").replaceFirst("http://[^/]+", ""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void its_pages_follow_each_other_and_have_everything_once() {
        List<String> ids = new ArrayList<>();
        String next = FEED;
        while (next != null) {
            Document page = xml(service.get(next));
            page.select("entry > id").forEach(id -> ids.add(id.text()));
            Element link = page.selectFirst("feed > link[rel=next]");
            next = link == null ? null : link.attr("href").replaceFirst("http://[^/]+", "");
        }
        assertThat(ids).hasSize(CASES + 1).doesNotHaveDuplicates();
    }

    @Test
    void it_begins_after_any_position_or_instant_and_knows_no_more_than_the_moment_asked() {
        assertThat(feed("?after=" + recorded.get(CASES).position()).select("entry"))
                .hasSize(1);
        String instant = recorded.get(CASES - 1).readable().recordedAt().toString();
        assertThat(feed("?after=" + instant).select("entry")).hasSize(2);
        assertThat(feed("?asAt=" + recorded.get(2).position()).select("entry")).hasSize(2);
        assertThat(service.get(FEED + "?after=igår").statusCode()).isEqualTo(400);
    }

    @Test
    void a_feed_that_has_not_changed_is_not_sent_again_and_pages_lead_to_it() {
        HttpResponse<String> first = service.get(FEED);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(service.get(FEED, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(Jsoup.parse(service.get("/programmes/feed/goals").body())
                        .expectFirst("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo(FEED);
    }

    @Test
    void decisions_are_a_stream_of_lines_from_anywhere() {
        HttpResponse<String> all = service.get(DECISIONS);
        assertThat(all.headers().firstValue("Content-Type")).hasValue("application/x-ndjson;charset=UTF-8");
        assertThat(all.body().lines()).hasSize(CASES + 1);
        String after = service.get(DECISIONS + "?after=" + recorded.get(CASES).position())
                .body();
        JsonNode line = EventJson.mapper().readTree(after);
        assertThat(line.path("type").asString()).isEqualTo("decision.resolved");
        assertThat(line.path("id").asString())
                .isEqualTo(recorded.getLast().readable().id());
        assertThat(line.at("/decision/state").asString()).isEqualTo("resolved");
    }

    @Test
    void events_are_a_stream_of_their_exact_bytes_as_at_any_moment() {
        String wanted = recorded.stream()
                .map(entry -> new String(entry.bytes(), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
        assertThat(service.get(EVENTS).body()).isEqualTo(wanted);
        HttpResponse<String> part = service.get(EVENTS + "?after="
                + recorded.get(0).position() + "&asAt=" + recorded.get(2).position());
        assertThat(part.body().lines()).hasSize(2);
        assertThat(part.headers().firstValueAsLong("Sporbar-Position"))
                .hasValue(recorded.get(2).position());
        assertThat(service.get(EVENTS + "?after=" + recorded.getLast().position())
                        .body())
                .isEmpty();
    }

    private Document feed(String query) {
        return xml(service.get(FEED + query));
    }

    private static Document xml(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }
}
