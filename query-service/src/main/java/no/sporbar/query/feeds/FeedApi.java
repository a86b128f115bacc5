package no.sporbar.query.feeds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import no.sporbar.events.Body;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.programmes.ProgrammeRow;
import no.sporbar.query.programmes.Programmes;
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

/** What was decided, the newest first, as an Atom feed in pages; from after any position or instant. */
@RestController
class FeedApi {
    private static final String ATOM = "application/atom+xml";
    private static final int ON_A_PAGE = 50;

    private final Moments moments;
    private final Answering answering;
    private final Programmes programmes;
    private final DecisionLines decisions;
    private final After places;
    private final MessageSource messages;

    FeedApi(
            Moments moments,
            Answering answering,
            Programmes programmes,
            DecisionLines decisions,
            After places,
            MessageSource messages) {
        this.moments = moments;
        this.answering = answering;
        this.programmes = programmes;
        this.decisions = decisions;
        this.places = places;
        this.messages = messages;
    }

    @GetMapping("/programmes/{programme}/feed.atom")
    void feed(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            ServletWebRequest request)
            throws IOException, XMLStreamException {
        Moment moment = moments.of(programme, asAt);
        ProgrammeRow row = programmes.one(moment);
        long from = places.position(after);
        long to = new Paging(before, Paging.MOST).afterPosition(Long.MAX_VALUE);
        if (answering.notModified(moment, request)) return;
        List<DecisionLine> found = decisions.latest(moment, from, to, ON_A_PAGE + 1);
        Page<DecisionLine> page = Page.of(found, ON_A_PAGE, line -> Long.toString(line.position()));
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        Texts texts = new Texts(messages, LocaleContextHolder.getLocale());
        response.setContentType(ATOM + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.say("language.code"));
        FeedText feed = new FeedText(response.getOutputStream());
        feed.begin(texts.say("language.code"));
        head(feed, row, page, texts, request);
        DecisionEntry entry = new DecisionEntry(
                texts, row.bodies().stream().collect(Collectors.toMap(Body::id, Body::name)), register(programme));
        for (DecisionLine line : page.rows()) entry.write(feed, line);
        feed.end();
    }

    private static void head(
            FeedText feed, ProgrammeRow row, Page<DecisionLine> page, Texts texts, ServletWebRequest request)
            throws XMLStreamException {
        String programme = row.id().value();
        feed.element("id", "urn:sporbar:programme:" + programme + ":decisions");
        feed.element("title", texts.say("feed.title", row.name()));
        feed.element("updated", updated(row, page));
        feed.element("generator", texts.say("product"));
        feed.link("self", ATOM, page(programme, request.getParameter("before"), request));
        feed.link("first", ATOM, page(programme, null, request));
        if (page.next() != null) feed.link("next", ATOM, page(programme, page.next(), request));
        feed.link("alternate", "text/html", register(programme));
    }

    private static Instant updated(ProgrammeRow row, Page<DecisionLine> page) {
        return page.rows().isEmpty()
                ? row.recorded().at()
                : page.rows().getFirst().recordedAt();
    }

    /** The same question about another part of the list. */
    private static String page(String programme, @Nullable String before, ServletWebRequest request) {
        UriComponentsBuilder page =
                ServletUriComponentsBuilder.fromCurrentContextPath().pathSegment("programmes", programme, "feed.atom");
        for (String name : List.of("lang", "asAt", "after")) {
            String value = request.getParameter(name);
            if (value != null) page.queryParam(name, value);
        }
        if (before != null) page.queryParam("before", before);
        return page.encode().toUriString();
    }

    private static String register(String programme) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("programmes", programme, "decisions")
                .encode()
                .toUriString();
    }
}
