package no.sporbar.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import no.sporbar.query.access.People;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.Asked;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.page.DecisionMarks.Marks;
import no.sporbar.query.programmes.ProgrammeRow;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.proof.LedgerGlance;
import no.sporbar.query.proof.LedgerGlance.Glance;
import no.sporbar.query.sources.Sources;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Begins a visit: which programme, as at which moment, in which language. */
@Component
public class Visits {
    static final String AS_AT = "asAt";
    static final String EFFECTIVE_ON = "effectiveOn";

    private final Moments moments;
    private final Programmes programmes;
    private final Sources sources;
    private final DecisionMarks decisions;
    private final Answering answering;
    private final LedgerGlance ledger;
    private final MessageSource messages;
    private final People people;

    Visits(
            Moments moments,
            Programmes programmes,
            Sources sources,
            DecisionMarks decisions,
            Answering answering,
            LedgerGlance ledger,
            MessageSource messages,
            People people) {
        this.moments = moments;
        this.programmes = programmes;
        this.sources = sources;
        this.decisions = decisions;
        this.answering = answering;
        this.ledger = ledger;
        this.messages = messages;
        this.people = people;
    }

    /**
     * The visit, or null when the reader's browser already has this very page: the answer is then complete.
     *
     * @param variant what else the page depends on
     */
    @Nullable
    Visit open(String programme, ServletWebRequest request, String... variant) {
        String asAt = moment(request.getParameter(AS_AT));
        Moment moment = moments.of(programme, asAt, day(request));
        ProgrammeRow row = programmes.one(moment);
        Texts texts = texts(request);
        Marks marks = decisions.around(moment);
        if (unchanged(moment, request, with(marks.toString(), variant))) return null;
        Names names =
                new Names(row.bodies(), sources.list(moment, Paging.first()).rows());
        Links links = new Links(
                request.getRequest().getContextPath(),
                programme,
                asAt == null ? null : moment.position(),
                moment.effectiveOn());
        return new Visit(moment, row, names, marks, links, texts);
    }

    /** A visit to how things are now, for a page that is made for one reader and kept by no browser. */
    public Visit now(String programme, ServletWebRequest request) {
        Moment moment = moments.of(programme, null);
        ProgrammeRow row = programmes.one(moment);
        Names names =
                new Names(row.bodies(), sources.list(moment, Paging.first()).rows());
        Links links = new Links(request.getRequest().getContextPath(), programme, null);
        HttpServletResponse response = request.getResponse();
        if (response != null)
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new Visit(moment, row, names, decisions.around(moment), links, texts(request));
    }

    /** The same reader looking at the programme as it was at an earlier position of the visit. */
    Visit then(Visit visit, long position) {
        Moment moment = moments.of(visit.moment().programme().value(), Long.toString(position));
        ProgrammeRow row = programmes.one(moment);
        Names names =
                new Names(row.bodies(), sources.list(moment, Paging.first()).rows());
        return new Visit(moment, row, names, visit.marks(), visit.links().at(position), visit.texts());
    }

    /**
     * Whether the reader's browser already has this very page. A page names style sheets that change with the software,
     * so unlike an answer of the API it is asked for again each time, also where its facts can never change.
     */
    boolean unchanged(Asked asked, ServletWebRequest request, String... variant) {
        Glance proof = ledger.now();
        String visitor = people.variant(request.getRequest());
        boolean unchanged =
                answering.notModified(asked, request, with(proof.size() + " " + proof.alarms() + visitor, variant));
        HttpServletResponse response = request.getResponse();
        if (response != null)
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    (visitor.isEmpty()
                                    ? CacheControl.noCache()
                                    : CacheControl.noCache().cachePrivate())
                            .getHeaderValue());
        return unchanged;
    }

    private static String[] with(String one, String... variant) {
        String[] all = Arrays.copyOf(variant, variant.length + 1);
        all[variant.length] = one;
        return all;
    }

    /** The day whose facts count, as it stands in the address. */
    static @Nullable String day(ServletWebRequest request) {
        return request.getParameter(EFFECTIVE_ON);
    }

    /** The words of the request's language. */
    public Texts texts(ServletWebRequest request) {
        return new Texts(messages, RequestContextUtils.getLocale(request.getRequest()));
    }

    /** People write days and clock times in Norway; whoever asks for a day or a minute gets all of it. */
    static @Nullable String moment(@Nullable String asAt) {
        if (asAt == null || asAt.isBlank()) return null;
        String text = asAt.strip();
        try {
            Instant instant = switch (text.length()) {
                case 10 -> // a day: 2026-11-23
                    lastOf(LocalDate.parse(text).plusDays(1).atStartOfDay());
                case 16 -> // a minute: 2026-11-23T08:00
                    lastOf(LocalDateTime.parse(text).plusMinutes(1));
                default -> LocalDateTime.parse(text).atZone(Texts.OSLO).toInstant();
            };
            return instant.toString();
        } catch (DateTimeParseException somethingElse) {
            return text;
        }
    }

    private static Instant lastOf(LocalDateTime next) {
        return next.atZone(Texts.OSLO).toInstant().minusNanos(1000);
    }
}
