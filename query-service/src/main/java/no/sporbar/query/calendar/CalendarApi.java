package no.sporbar.query.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sporbar.events.DayRange;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.timeline.PeriodRow;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The calendar of a programme, to subscribe to: all of it, what may be within one period, or with one audience's deadlines. */
@RestController
class CalendarApi {
    private final Moments moments;
    private final Answering answering;
    private final Programmes programmes;
    private final MilestoneEntries milestones;
    private final PeriodEntries periods;
    private final DeadlineEntries deadlines;
    private final MessageSource messages;

    CalendarApi(
            Moments moments,
            Answering answering,
            Programmes programmes,
            MilestoneEntries milestones,
            PeriodEntries periods,
            DeadlineEntries deadlines,
            MessageSource messages) {
        this.moments = moments;
        this.answering = answering;
        this.programmes = programmes;
        this.milestones = milestones;
        this.periods = periods;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    @GetMapping("/programmes/{programme}/calendar.ics")
    void calendar(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String audience,
            ServletWebRequest request)
            throws IOException {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        Texts texts = new Texts(messages, LocaleContextHolder.getLocale());
        Asking asking = new Asking(moment, programmes.one(moment), texts, page(moment, asAt));
        List<CalendarEntry> entries = entries(asking, period, audience);
        if (answering.notModified(moment, request)) return;
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.say("language.code"));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + programme + ".ics\"");
        CalendarText text = new CalendarText(response.getOutputStream());
        text.begin(asking);
        for (CalendarEntry each : entries) text.entry(each);
        text.end();
    }

    private List<CalendarEntry> entries(Asking asking, @Nullable String period, @Nullable String audience) {
        List<PeriodRow> stretches = periods.rows(asking);
        List<CalendarEntry> all = new ArrayList<>(milestones.of(asking));
        all.addAll(deadlines.of(asking, audience));
        if (period == null) {
            all.addAll(periods.of(asking, stretches));
            return all;
        }
        PeriodRow wanted = stretches.stream()
                .filter(row -> row.id().value().equals(period))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("period.unknown", period));
        DayRange days = wanted.span().days(asking.programme().seasons());
        all.removeIf(entry -> !entry.when().touches(days));
        all.addAll(periods.of(asking, List.of(wanted)));
        return all;
    }

    private static String page(Moment moment, @Nullable String asAt) {
        UriComponentsBuilder page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("programmes", moment.programme().value());
        return (asAt == null || asAt.isBlank() ? page : page.queryParam("asAt", moment.position()))
                .encode()
                .toUriString();
    }
}
