package no.sporbar.query.page;

import java.util.List;
import java.util.Objects;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.consultations.ConsultationRow;
import no.sporbar.query.consultations.Consultations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Who was asked about what, and when. */
@Controller
class ConsultationsPage {
    private static final int ON_A_PAGE = 25;

    private final Visits visits;
    private final Frames frames;
    private final Consultations consultations;

    ConsultationsPage(Visits visits, Frames frames, Consultations consultations) {
        this.visits = visits;
        this.frames = frames;
        this.consultations = consultations;
    }

    @GetMapping("/programmes/{programme}/consultations")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request,
            Model model) {
        Visit visit = visits.open(programme, request, Objects.requireNonNullElse(after, ""));
        if (visit == null) return null;
        Page<ConsultationRow> page = consultations.list(visit.moment(), Paging.of(after, ON_A_PAGE));
        model.addAttribute(
                "consultations",
                page.rows().stream().map(row -> ConsultationCard.of(row, visit)).toList());
        model.addAttribute("nextUrl", page.next() == null ? null : visit.links().consultationsAfter(page.next()));
        model.addAttribute("downloads", List.of(Download.list("consultations", visit)));
        model.addAttribute("frame", frames.of(visit, request, SectionName.CONSULTATIONS));
        return "consultations";
    }
}
