package no.sporbar.query.page.operator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.ParkedProgrammes;
import no.sporbar.query.intake.ProgrammeProgress;
import no.sporbar.query.page.RebuildLines;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.rebuild.RebuildReport;
import no.sporbar.query.rebuild.RebuildState;
import no.sporbar.query.rebuild.Rebuilds;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rebuilds as everybody sees them, with what an operator can do about each. */
@Controller
class OperatorRebuildsPage {
    private static final String PATH = OperatorPlace.ROOT + "/rebuilds";
    private static final int SHOWN = 50;
    private static final String REFRESH_SECONDS = "3";

    private final OperatorPages pages;
    private final Rebuilds rebuilds;
    private final Projections projections;
    private final ProgrammeProgress programmes;
    private final ParkedProgrammes parked;

    OperatorRebuildsPage(
            OperatorPages pages,
            Rebuilds rebuilds,
            Projections projections,
            ProgrammeProgress programmes,
            ParkedProgrammes parked) {
        this.pages = pages;
        this.rebuilds = rebuilds;
        this.projections = projections;
        this.programmes = programmes;
        this.parked = parked;
    }

    /** What can be done about one rebuild. */
    public record Choices(long id, String number, boolean cancel, boolean swap, boolean drop) {
        static Choices of(RebuildReport r, Texts texts) {
            boolean differs = r.state() == RebuildState.DIFFERS;
            return new Choices(r.id(), texts.number(r.id()), !r.state().isOver(), differs, r.oldKept());
        }

        boolean any() {
            return cancel || swap || drop;
        }
    }

    @GetMapping(PATH)
    String show(ServletWebRequest request, HttpServletResponse response, Model model) {
        Texts texts = pages.begin(OperatorPlace.REBUILDS, request, model);
        List<RebuildReport> latest = rebuilds.latest(SHOWN);
        boolean active = latest.stream().anyMatch(RebuildLines::isMoving);
        if (active) response.setHeader("Refresh", REFRESH_SECONDS);
        model.addAttribute("active", active);
        model.addAttribute(
                "rebuilds",
                latest.stream().map(each -> RebuildLines.of(each, texts)).toList());
        model.addAttribute(
                "choices",
                latest.stream()
                        .map(each -> Choices.of(each, texts))
                        .filter(Choices::any)
                        .toList());
        return "operator-rebuilds";
    }

    @PostMapping(PATH)
    String ask(
            @RequestParam(required = false) @Nullable String programme,
            ServletWebRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes attributes) {
        String by = pages.operator().subject();
        Texts texts = pages.texts(request);
        try {
            RebuildReport asked = rebuilds.ask(projections.names(), known(programme), by);
            String said = texts.say("operator.rebuild.asked", texts.number(asked.id()));
            return OperatorPages.said(OperatorPlace.REBUILDS, said, attributes);
        } catch (Refusal refusal) {
            pages.wrong(refusal, request, model);
            model.addAttribute("programme", programme);
            return show(request, response, model);
        }
    }

    @PostMapping(PATH + "/{id}/{what:cancel|swap|drop}")
    String decide(
            @PathVariable long id,
            @PathVariable String what,
            ServletWebRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes attributes) {
        pages.operator();
        Texts texts = pages.texts(request);
        try {
            switch (what) {
                case "cancel" -> rebuilds.cancel(id);
                case "swap" -> rebuilds.swap(id);
                default -> rebuilds.dropOld(id);
            }
            String said = texts.say("operator.rebuild.done." + what, texts.number(id));
            return OperatorPages.said(OperatorPlace.REBUILDS, said, attributes);
        } catch (Refusal refusal) {
            pages.wrong(refusal, request, model);
            return show(request, response, model);
        }
    }

    private @Nullable String known(@Nullable String programme) {
        if (programme == null || programme.isBlank()) return null;
        String id = programme.strip();
        if (programmes.of(id).isEmpty() && parked.of(id).isEmpty()) throw Refusal.notFound("programme.unknown", id);
        return id;
    }
}
