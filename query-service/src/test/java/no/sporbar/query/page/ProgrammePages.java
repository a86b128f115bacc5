package no.sporbar.query.page;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.PlanFacts;
import no.sporbar.query.testing.PublicFacts;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.WrittenLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;

/** A running service with programmes in it, and its pages as a browser gets them. */
final class ProgrammePages implements AutoCloseable {
    static final String HOSTILE = "<script>alert('1')</script>\" onload=\"x & 'y'";
    static final String ROOT = "/programmes/oslo-bydelsprosjektet";

    private final RunningService service;

    private ProgrammePages(RunningService service) {
        this.service = service;
    }

    /** With a programme that has something of everything, one that is empty, and one with names that attack. */
    static ProgrammePages start() {
        WrittenLedger ledger = new WrittenLedger();
        ledger.recordAll(everything(Facts.of("oslo-bydelsprosjektet")));
        ledger.record(Facts.of("tomt").started("Tomt program"));
        Facts hostile = Facts.of("hostile");
        ledger.recordAll(List.of(
                hostile.started(HOSTILE),
                hostile.goalProposed("g", 1, HOSTILE),
                hostile.goalRevised("g", HOSTILE + " igjen"),
                hostile.principleProposed("p", "g", HOSTILE),
                hostile.milestonePlanned("m", "2027-21")));
        ledger.recordAll(manyMilestones(Facts.of("many"), 60));
        Facts corrected = Facts.of("rettet");
        ledger.recordAll(List.of(
                corrected.started("Rettet program"),
                corrected.goalProposed("mal-1", 1, "Gode tjenster"),
                corrected.goalAdopted("mal-1"),
                corrected.goalCorrected("mal-1", "Gode tjenester"),
                corrected.goalRevised("mal-1", "Bedre tjenester")));
        ledger.recordAll(investigated(Facts.of("utredet")));
        ledger.recordAll(tense(Facts.of("spent"), new PlanFacts(new ProgrammeId("spent"))));
        ledger.recordAll(redacted(Facts.of("slettet")));
        ledger.recordAll(moved(Facts.of("flyttet"), new PlanFacts(new ProgrammeId("flyttet"))));
        Facts parked = Facts.of("parked");
        ledger.record(parked.started("Parkert program"));
        ledger.recordRaw("parked", ofAnUnknownType(parked));
        ledger.recordAll(PublicFacts.of("offentlig").all());
        String topic = TestBroker.createTopic(2);
        Published.to(topic, ledger.entries());
        ProgrammePages pages = new ProgrammePages(RunningService.start(TestDatabase.create(), topic));
        awaitThat(pages.service(), () -> assertThat(pages.haveAll()).isTrue());
        return pages;
    }

    private static byte[] ofAnUnknownType(Facts facts) {
        byte[] known =
                new WrittenLedger().record(facts.goalProposed("g", 1, "Et mål")).bytes();
        return new String(known, StandardCharsets.UTF_8)
                .replace("goal.proposed.v1", "goal.vanished.v1")
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean haveAll() {
        return List.of(
                                "oslo-bydelsprosjektet/principles/p-1",
                                "tomt",
                                "hostile/principles/p",
                                "many/principles/p59",
                                "rettet",
                                "utredet",
                                "spent")
                        .stream()
                        .allMatch(page -> service.get("/programmes/" + page).statusCode() == 200)
                && service.get("/programmes/rettet/goals").body().contains("Bedre tjenester")
                && service.get("/programmes/utredet").body().contains("Avsluttet fordi")
                && service.get("/programmes/spent").body().contains("Frist: 30. juni 2026")
                && service.get("/programmes/slettet/redactions").body().contains("GDPR art. 17")
                && service.get("/programmes/flyttet").body().contains("høsten 2026")
                && service.get("/programmes/offentlig/milestones").body().contains("Milepæl avlyst")
                && service.get("/programmes/parked").body().contains("notice-warning");
    }

    private static List<DomainEvent> everything(Facts f) {
        return List.of(
                f.started("Bydelsprosjektet"),
                f.sourceRegistered("byradssak"),
                f.goalProposed("mal-1", 1, "Gode og mer effektive tjenester"),
                f.principleProposed("p-1", "mal-1", "Mer enhetlig styringsstruktur"),
                f.principleRevised("p-1", "Mer helhetlig styringsstruktur"),
                f.principleProposed("p-2", "mal-1", "Rendyrking av finansieringsprinsippet"),
                f.goalAdopted("mal-1"),
                f.periodPlanned("1", "/2026-21"),
                f.periodPlanned("2", "2026-21/2027-23"),
                f.milestonePlanned("reform", "2004"),
                f.milestonePassed("reform", "2004"),
                f.milestonePlanned("nominasjon", "2026-21"),
                f.milestonePlanned("valg", "2027-23"),
                f.milestoneDepends("valg", "nominasjon"),
                f.milestonePlanned("ikraft", "2028-01-01"),
                f.milestonePlanned("bystyret", null),
                f.decisionRecommended("sak"),
                f.decisionResolved(
                        "sak", new ResolvedPoint("1", PointOutcome.AMENDED, "Saken tas ikke til orientering.")));
    }

    private static List<DomainEvent> investigated(Facts f) {
        return List.of(
                f.started("Utredet program"),
                f.conditionSet("tilslutning", "Under forbehold om bystyrets tilslutning"),
                f.trackOpened("a", "tilslutning"),
                f.trackOpened("b", "tilslutning"),
                f.trackCoupled("a", "b"),
                f.trackOpened("c", null),
                f.decisionResolved("sak", new ResolvedPoint("3", PointOutcome.REJECTED, "Sporene utredes.")),
                f.trackEndorsed("c", "tilslutning", "sak"),
                f.trackCompleted("c"),
                f.conditionFailed("tilslutning", "sak"),
                f.trackEnded("a", "tilslutning", "sak"));
    }

    private static List<DomainEvent> redacted(Facts f) {
        PersonId person = new PersonId("privatperson-1");
        Personal name = new Personal(person, "a".repeat(64));
        return List.of(
                f.started("Slettet program"),
                new ResponseReceived(
                        f.programme(),
                        new ResponseId("svar-1"),
                        new ConsultationId("horing"),
                        null,
                        name,
                        null,
                        RespondentGroup.PRIVATE_PERSON,
                        null,
                        null,
                        List.of(),
                        Facts.CITED),
                new PersonalDataErased(
                        f.programme(),
                        person,
                        "GDPR art. 17 nr. 1 bokstav a",
                        "Den registrerte ba om det",
                        Facts.CITED));
    }

    /** Winter has to come before spring, and the election surely after what waits for it. */
    private static List<DomainEvent> tense(Facts f, PlanFacts plan) {
        return List.of(
                f.started("Spent plan"),
                f.milestonePlanned("resultat", "2026-24"),
                f.milestonePlanned("frist", "2026-21"),
                plan.depends("frist", "resultat", 14),
                f.milestonePlanned("valg", "2027-09"),
                f.milestonePlanned("konstituert", null),
                plan.depends("konstituert", "valg", 30),
                plan.due("konstituert", "2027-09-20"),
                plan.criterionAdded("frist", "vedtatt", EvidenceKind.DECISION),
                plan.criterionAdded("frist", "orientert", EvidenceKind.BRIEFING),
                plan.criterionMet("frist", "vedtatt", "decision/vedtak"),
                plan.due("frist", "2026-06-30"));
    }

    /** A plan, and then another. */
    private static List<DomainEvent> moved(Facts f, PlanFacts plan) {
        return List.of(
                f.started("Flyttet program"),
                f.periodPlanned("1", "2026-21/2027-23"),
                f.milestonePlanned("valg", "2027-21"),
                f.milestonePlanned("ikraft", "2028-01-01"),
                f.milestonePlanned("vedtak", "2027"),
                f.milestonePlanned("uendret", "2027-06-01"),
                f.milestoneMoved("valg", "2027-23"),
                f.milestoneMoved("ikraft", "2028-02-01"),
                f.milestoneMoved("ikraft", "2028-06-01"),
                f.milestoneRefined("vedtak", "2027-04"),
                plan.periodMoved("1", "2026-23/2027-23"));
    }

    private static List<DomainEvent> manyMilestones(Facts f, int howMany) {
        List<DomainEvent> events = new java.util.ArrayList<>(List.of(f.started("Mange")));
        for (int i = 0; i < howMany; i++) {
            events.add(f.milestonePlanned("m%02d".formatted(i), "2027-21"));
            events.add(f.goalProposed("g%02d".formatted(i), i + 1, "Mål " + i));
            events.add(f.principleProposed("p%02d".formatted(i), "g%02d".formatted(i), "Prinsipp " + i));
            if (i > 0) events.add(f.milestoneDepends("m%02d".formatted(i), "m00"));
        }
        return events;
    }

    RunningService service() {
        return service;
    }

    Document page(String path, String... headers) {
        return Jsoup.parse(service.get(path, headers).body());
    }

    int status(String path, String... headers) {
        return service.get(path, headers).statusCode();
    }

    /** What whoever tries to change something gets. */
    HttpResponse<String> send(String method, String path) {
        String port = service.bean(Environment.class).getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString("name=x"))
                .header("Accept", "text/html")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
