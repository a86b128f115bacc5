package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.PointOutcome;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Hearing;
import no.sporbar.query.testing.Hostile;
import no.sporbar.query.testing.PlanFacts;
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

/** A programme whose every text is an attack: no page, feed or picture of it lets one out as markup. */
@ExtendWith(SharedService.Resolver.class)
@TestInstance(Lifecycle.PER_CLASS)
class HostileTextsIT {
    private static final String ROOT = "/programmes/fiendtlig";
    private static final int MOST_PAGES = 150;

    private final RunningService service;

    HostileTextsIT(SharedService shared) {
        this.service = shared.service();
        Facts facts = Facts.of("fiendtlig");
        PlanFacts plan = new PlanFacts(facts.programme());
        Stream<DomainEvent> more = Stream.of(
                facts.sourceRegistered("byradssak"),
                facts.goalAdopted("mal-1"),
                facts.goalRevised("mal-1", "Et annet mål"),
                facts.goalCorrected("mal-1", "Et rettet mål"),
                facts.periodPlanned("1", "2026-21/2027-23"),
                facts.milestonePlanned("m-1", "2026-21"),
                facts.milestonePlanned("m-2", "2027-21"),
                facts.milestoneDepends("m-2", "m-1"),
                facts.milestoneMoved("m-2", "2027-23"),
                plan.criterionAdded("m-1", "k-1", EvidenceKind.DECISION),
                plan.due("m-1", "2026-06-30"),
                facts.milestoneCancelled("m-2"),
                facts.conditionSet("annet", "Under forbehold"),
                facts.decisionRecommended("sak-2"),
                facts.decisionResolved("sak-2", new ResolvedPoint("1", PointOutcome.AMENDED, "Et annet vedtak")),
                facts.renamed("Et nytt navn"));
        shared.record(Stream.concat(Arrays.stream(new Hearing(facts).wholeWay()), more)
                .map(Hostile::of)
                .toArray(DomainEvent[]::new));
    }

    @Test
    void every_page_says_it_and_none_does_it() {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/", ROOT, ROOT + "/replay?at=9", ROOT + "/changes?from=start"));
        int said = 0;
        while (!next.isEmpty() && seen.size() < MOST_PAGES) {
            String path = next.pop();
            if (!seen.add(path)) continue;
            HttpResponse<String> answer = service.get(path, "Accept", "text/html");
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() != 200 || !type.startsWith("text/html")) continue;
            Document page = Jsoup.parse(answer.body(), service.address(path));
            assertHarmless(page, path);
            if (page.text().contains("onload=alert(1)>")) said++;
            page.select("a[href]").eachAttr("href").stream()
                    .map(HostileTextsIT::withoutFragment)
                    .filter(HostileTextsIT::isAPage)
                    .forEach(next::add);
        }
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(said).as("pages that show the texts, of " + seen).isGreaterThan(10);
    }

    @Test
    void nor_do_feeds_pictures_and_calendars() {
        for (String path : List.of(ROOT + "/feed.atom", ROOT + "/timeline.svg")) {
            HttpResponse<String> answer = service.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            Document xml = Jsoup.parse(answer.body(), "", Parser.xmlParser());
            assertThat(xml.select("attack, script, [attacked], [onload]"))
                    .as(path)
                    .isEmpty();
        }
        String calendar = service.get(ROOT + "/calendar.ics").body();
        assertThat(calendar.lines()).allMatch(line -> line.startsWith(" ") || line.matches("[A-Z-]+[:;].*"));
    }

    private void assertHarmless(Document page, String path) {
        assertThat(page.select(
                        "attack, [attacked], script:not([src]), style, iframe:not(.widget-frame), object, embed, base"))
                .as(path)
                .isEmpty();
        for (Element element : page.getAllElements())
            element.attributes().forEach(attribute -> {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).as(path).doesNotStartWith("on").isNotEqualTo("style");
                if (name.equals("href") || name.equals("src") || name.equals("action"))
                    assertThat(scheme(attribute.getValue())).as(path).isIn("", "http", "https", "webcal");
            });
        assertThat(page.html()).as(path).doesNotContain("{{49}}", "&lt;49");
    }

    private static String scheme(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        boolean relative =
                colon < 0 || slash >= 0 && slash < colon || address.startsWith("#") || address.startsWith("?");
        return relative ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** A page of the programme in one language and as it is now or was, and no file. */
    private static boolean isAPage(String address) {
        if (!address.startsWith(ROOT) || address.contains("lang=") || address.contains("before=")) return false;
        return !URI.create(address).getPath().substring(ROOT.length()).contains(".");
    }
}
