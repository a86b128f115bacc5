package no.sporbar.query.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.sporbar.query.access.Login;
import no.sporbar.query.access.People;
import no.sporbar.query.answer.LedgerMoment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.ParkedProgrammes;
import no.sporbar.query.page.Summaries.Summary;
import no.sporbar.query.programmes.ProgrammeRow;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The first page: which programmes there are, and how it stands with each. */
@Controller
class ProgrammesPage {
    private static final int ON_A_PAGE = 25;

    private final Moments moments;
    private final Programmes programmes;
    private final Summaries summaries;
    private final Visits visits;
    private final Frames frames;
    private final ParkedProgrammes parked;
    private final People people;
    private final Login login;
    private final Clock clock;

    ProgrammesPage(
            Moments moments,
            Programmes programmes,
            Summaries summaries,
            Visits visits,
            Frames frames,
            ParkedProgrammes parked,
            People people,
            Login login,
            Clock clock) {
        this.moments = moments;
        this.programmes = programmes;
        this.summaries = summaries;
        this.visits = visits;
        this.frames = frames;
        this.parked = parked;
        this.people = people;
        this.login = login;
        this.clock = clock;
    }

    @GetMapping("/")
    @Nullable
    String show(@RequestParam(required = false) @Nullable String after, ServletWebRequest request, Model model) {
        String asAt = Visits.moment(request.getParameter(Visits.AS_AT));
        LedgerMoment moment = moments.overall(asAt, Visits.day(request));
        Texts texts = visits.texts(request);
        LocalDate day = asAt == null || moment.asAt().recordedAt() == null
                ? LocalDate.now(clock.withZone(Texts.OSLO))
                : LocalDate.ofInstant(moment.asAt().recordedAt(), Texts.OSLO);
        if (visits.unchanged(
                moment, request, day.toString(), parked.all(Paging.MOST).toString())) return null;
        Page<ProgrammeRow> page = programmes.list(moment, Paging.of(after, ON_A_PAGE));
        String root = request.getRequest().getContextPath();
        Long position = asAt == null ? null : moment.position();
        List<ProgrammeCard> cards = summaries.of(page.rows(), moment.asOf(), day).stream()
                .map(summary -> card(
                        summary,
                        new Links(root, summary.programme().id().value(), position, moment.effectiveOn()),
                        texts))
                .toList();
        model.addAttribute("programmes", cards);
        model.addAttribute(
                "nextUrl", page.next() == null ? null : next(page.next(), root, position, moment.effectiveOn()));
        model.addAttribute("demoUsers", people.current() == null ? login.demoUsers() : null);
        model.addAttribute("frame", frames.of(moment, texts.say("programmes.title"), request, texts));
        return "programmes";
    }

    private static String next(String after, String root, @Nullable Long asAt, @Nullable LocalDate effectiveOn) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(root + "/").queryParam("after", after);
        if (asAt != null) uri.queryParam(Visits.AS_AT, asAt);
        if (effectiveOn != null) uri.queryParam(Visits.EFFECTIVE_ON, effectiveOn);
        return uri.encode().toUriString();
    }

    private static ProgrammeCard card(Summary summary, Links links, Texts texts) {
        return new ProgrammeCard(
                summary.programme().name(), links.overview(), Standings.of(summary, texts), summary.parked());
    }
}
