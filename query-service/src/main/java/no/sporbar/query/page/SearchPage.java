package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.answer.LedgerMoment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.search.Search;
import no.sporbar.query.search.SearchQuery;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Search, in one programme or in all. */
@Controller
class SearchPage {
    private static final int ON_A_PAGE = 25;

    private final Moments moments;
    private final Visits visits;
    private final Frames frames;
    private final Search search;

    SearchPage(Moments moments, Visits visits, Frames frames, Search search) {
        this.moments = moments;
        this.visits = visits;
        this.frames = frames;
        this.search = search;
    }

    @GetMapping("/programmes/{programme}/search")
    @Nullable
    String inOne(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request,
            Model model) {
        Visit visit = visits.open(programme, request, q + "\n" + kind + "\n" + after);
        if (visit == null) return null;
        SearchQuery query = SearchQuery.of(q, visit.moment().programme(), kind, new Paging(after, ON_A_PAGE));
        Links links = visit.links();
        SearchViews views = new SearchViews(links.root(), links.search(), links.asAt(), visit.texts());
        model.addAttribute("search", views.of(query, search.in(visit.moment(), query)));
        model.addAttribute("frame", frames.of(visit, request, SectionName.SEARCH));
        return "search";
    }

    @GetMapping("/search")
    @Nullable
    String inAll(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request,
            Model model) {
        String asAt = Visits.moment(request.getParameter(Visits.AS_AT));
        LedgerMoment moment = moments.overall(asAt);
        Texts texts = visits.texts(request);
        if (visits.unchanged(moment, request, q + "\n" + kind + "\n" + after)) return null;
        SearchQuery query = SearchQuery.of(q, null, kind, new Paging(after, ON_A_PAGE));
        String root = request.getRequest().getContextPath();
        Long position = asAt == null ? null : moment.position();
        String url = root + "/search" + (position == null ? "" : "?" + Visits.AS_AT + "=" + position);
        model.addAttribute("search", new SearchViews(root, url, position, texts).of(query, search.in(moment, query)));
        model.addAttribute("frame", frames.of(moment, texts.say("search.title"), request, texts));
        return "search";
    }
}
