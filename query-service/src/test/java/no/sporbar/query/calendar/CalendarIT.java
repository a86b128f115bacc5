package no.sporbar.query.calendar;

import static java.time.temporal.ChronoUnit.SECONDS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import no.sporbar.events.AudienceId;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SharedService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Read by two libraries that know nothing of the one that wrote it. */
@ExtendWith(SharedService.Resolver.class)
@TestInstance(Lifecycle.PER_CLASS)
class CalendarIT {
    private static final String FEED = "/programmes/kalender/calendar.ics";
    private static final ConsultationId HEARING = new ConsultationId("horing");

    private final Facts facts = Facts.of("kalender");
    private final RunningService service;
    private final List<LedgerEntry> recorded;

    CalendarIT(SharedService shared) {
        this.service = shared.service();
        this.recorded = shared.record(
                facts.started(
                        "Kalenderprogrammet; med «tegn», og et navn som er lengre enn en linje på 75 tegn får være"),
                facts.periodPlanned("1", "2025-01-01/2025-12-31"),
                new ConsultationOpened(
                        facts.programme(),
                        HEARING,
                        "Ekstern høring",
                        ConsultationForm.HEARING,
                        List.of(),
                        ImpreciseDate.parse("2025-01/2025-03"),
                        null,
                        Facts.CITED),
                invited("bydelene", new Deadline(ImpreciseDate.parse("2025-03-31"), "12:00")),
                invited("etatene", new Deadline(ImpreciseDate.parse("2025-04-15"), null)),
                facts.milestonePlanned("vedtak", "2026-21"),
                facts.milestoneRefined("vedtak", "2026-04-15"),
                facts.milestoneMoved("vedtak", "2026-23"),
                new DeadlineExtended(
                        facts.programme(),
                        HEARING,
                        new AudienceId("bydelene"),
                        new Deadline(ImpreciseDate.parse("2025-04-07"), "12:00"),
                        "møtedatoer",
                        null,
                        Facts.CITED),
                facts.milestoneCancelled("vedtak"),
                facts.milestonePlanned("uten-dato", null));
    }

    private AudienceInvited invited(String audience, Deadline deadline) {
        return new AudienceInvited(
                facts.programme(), HEARING, new AudienceId(audience), audience, null, deadline, Facts.CITED);
    }

    @Test
    void a_milestone_is_followed_from_a_season_to_a_day_to_another_season_and_to_its_end() {
        assertMilestone(6, 0, "TENTATIVE", "2026-01-01", "2026-07-01");
        assertMilestone(7, 1, "CONFIRMED", "2026-04-15", "2026-04-16");
        VEvent moved = assertMilestone(8, 2, "TENTATIVE", "2026-08-01", "2027-01-01");
        assertThat(moved.getDescription().getValue())
                .contains("Når: høsten 2026", "Først planlagt: våren 2026", "Begrunnelse: delayed", "byradssak, L666");
        VEvent cancelled = assertMilestone(10, 3, "CANCELLED", "2026-08-01", "2027-01-01");
        assertThat(cancelled.getSummary().getValue()).isEqualTo("Avlyst: Milepæl vedtak");
        assertThat(events("")).doesNotContainKey("milestone.uten-dato.kalender@sporbar");
    }

    /** As at the event that the test recorded as the so many-th. */
    private VEvent assertMilestone(int nth, int sequence, String status, String first, String beyond) {
        VEvent event = events("?asAt=" + position(nth)).get("milestone.vedtak.kalender@sporbar");
        assertThat(requireNonNull(event).getSequence().getValue()).isEqualTo(sequence);
        assertThat(event.getStatus().getValue()).isEqualTo(status);
        assertThat(day(event.getDateStart())).isEqualTo(first);
        assertThat(day(event.getDateEnd())).isEqualTo(beyond);
        assertThat(event.getDateTimeStamp().getValue().toInstant())
                .isEqualTo(recorded.get(nth - 1).readable().recordedAt().truncatedTo(SECONDS));
        assertThat(event.getUrl().getValue())
                .isEqualTo(service.address("/programmes/kalender/milestones/vedtak?asAt=" + position(nth)));
        return event;
    }

    private long position(int nth) {
        return recorded.get(nth - 1).position();
    }

    @Test
    void each_audience_has_its_own_deadline_by_the_clock_in_oslo() {
        Map<String, VEvent> districts = events("?audience=bydelene");
        assertThat(districts)
                .containsKeys("deadline.horing.bydelene.kalender@sporbar", "milestone.vedtak.kalender@sporbar")
                .doesNotContainKey("deadline.horing.etatene.kalender@sporbar");
        VEvent extended = districts.get("deadline.horing.bydelene.kalender@sporbar");
        assertThat(requireNonNull(extended).getDateStart().getValue().toInstant())
                .hasToString("2025-04-07T10:00:00Z");
        assertThat(requireNonNull(extended).getDateStart().getValue().hasTime()).isTrue();
        assertThat(extended.getSequence().getValue()).isOne();
        assertThat(extended.getDescription().getValue())
                .contains("Når: 7. april 2025 kl. 12:00", "Fristen var før: 31. mars 2025 kl. 12:00", "møtedatoer");
        VEvent agencies = events("").get("deadline.horing.etatene.kalender@sporbar");
        assertThat(day(requireNonNull(agencies).getDateStart())).isEqualTo("2025-04-15");
        assertThat(agencies.getSequence().getValue()).isZero();
    }

    @Test
    void the_calendar_of_a_period_has_what_may_be_within_it() {
        assertThat(events("?period=1"))
                .containsOnlyKeys(
                        "period.1.kalender@sporbar",
                        "deadline.horing.bydelene.kalender@sporbar",
                        "deadline.horing.etatene.kalender@sporbar");
        assertThat(service.get(FEED + "?period=9").body()).contains("period.unknown");
        assertThat(service.get(FEED + "?audience=ingen").body()).contains("audience.unknown");
    }

    @Test
    void it_is_in_the_readers_language_and_the_same_bytes_until_something_happens() {
        HttpResponse<String> first = service.get(FEED, "Accept-Language", "en");
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(first.body()).contains("Cancelled: ", "TZID:Europe/Oslo", "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(service.get(FEED, "Accept-Language", "en", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(service.get(FEED, "Accept-Language", "en").body()).isEqualTo(first.body());
    }

    @Test
    void it_is_sound_and_no_line_is_too_long() throws Exception {
        String text = service.get(FEED).body();
        Calendar strict = new CalendarBuilder().build(new StringReader(text));
        assertThat(strict.validate().hasErrors()).isFalse();
        assertThat(strict.getComponents("VEVENT")).hasSize(4);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getNames().getFirst().getValue()).startsWith("Kalenderprogrammet; med «tegn», og et navn");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
    }

    @Test
    void the_page_about_following_along_leads_to_the_calendar_of_each_audience_and_period() {
        Document page =
                Jsoup.parse(service.get("/programmes/kalender/subscribe").body());
        assertThat(page.select("a[href*=calendar.ics]").eachAttr("href"))
                .containsExactly(
                        service.address(FEED).replace("http:", "webcal:"),
                        service.address(FEED + "?audience=bydelene"),
                        service.address(FEED + "?audience=etatene"),
                        service.address(FEED + "?period=1"));
        for (String part : page.select("main a[href*=?]").eachAttr("href"))
            assertThat(service.get(part.replace(service.address(""), "")).statusCode())
                    .as(part)
                    .isEqualTo(200);
    }

    private Map<String, VEvent> events(String query) {
        HttpResponse<String> answer = service.get(FEED + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Biweekly.parse(answer.body()).first().getEvents().stream()
                .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
    }

    /** A day, as biweekly gives it: midnight where the test runs. */
    private static String day(DateOrDateTimeProperty property) {
        assertThat(property.getValue().hasTime()).isFalse();
        ZoneId here = TimeZone.getDefault().toZoneId();
        return LocalDate.ofInstant(property.getValue().toInstant(), here).toString();
    }
}
