package no.sporbar.query.page;

import java.util.List;
import java.util.Objects;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.history.History;
import no.sporbar.query.history.HistoryFilter;
import no.sporbar.query.history.HistoryRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Everything that was recorded, event by event, newest first. */
@Controller
class HistoryPage {
    private static final int ON_A_PAGE = 50;

    private final Visits visits;
    private final Frames frames;
    private final History history;

    HistoryPage(Visits visits, Frames frames, History history) {
        this.visits = visits;
        this.frames = frames;
        this.history = history;
    }

    @GetMapping("/programmes/{programme}/history")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String before,
            ServletWebRequest request,
            Model model) {
        Visit visit = visits.open(programme, request, Objects.requireNonNullElse(before, ""));
        if (visit == null) return null;
        Page<HistoryRow> page = history.latest(visit.moment(), HistoryFilter.NONE, Paging.of(before, ON_A_PAGE));
        model.addAttribute(
                "events",
                page.rows().stream().map(row -> HistoryLine.of(row, visit)).toList());
        model.addAttribute(
                "olderUrl", page.next() == null ? null : visit.links().historyBefore(page.next()));
        model.addAttribute("newestUrl", before == null ? null : visit.links().history());
        model.addAttribute(
                "downloads", List.of(Download.list("history", visit).and(visit, "noark-endringslogg", "xml")));
        model.addAttribute("frame", frames.of(visit, request, SectionName.HISTORY));
        return "history";
    }
}
