package no.sporbar.query.page.operator;

import java.util.List;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.ParkedProgramme;
import no.sporbar.query.intake.ParkedProgrammes;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.rebuild.RebuildReport;
import no.sporbar.query.rebuild.Rebuilds;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the service is, in plain words: what each thing means, and what to do about it. */
@Controller
class OperatorPage {
    private static final int SHOWN = 50;

    private final OperatorPages pages;
    private final HealthEndpoint health;
    private final Figures figures;
    private final ParkedProgrammes parked;
    private final Rebuilds rebuilds;
    private final Projections projections;

    OperatorPage(
            OperatorPages pages,
            HealthEndpoint health,
            Figures figures,
            ParkedProgrammes parked,
            Rebuilds rebuilds,
            Projections projections) {
        this.pages = pages;
        this.health = health;
        this.figures = figures;
        this.parked = parked;
        this.rebuilds = rebuilds;
        this.projections = projections;
    }

    /**
     * A programme that stands still.
     *
     * @param detail what a program said of it; null where it said nothing
     */
    public record Standing(
            String programme,
            String position,
            String since,
            String why,
            @Nullable String detail) {}

    @GetMapping(OperatorPlace.ROOT)
    String show(ServletWebRequest request, Model model) {
        Texts texts = pages.begin(OperatorPlace.HEALTH, request, model);
        List<HealthLines> lines = HealthLines.of(health.health(), texts);
        model.addAttribute("health", lines);
        model.addAttribute("well", lines.stream().allMatch(HealthLines::well));
        model.addAttribute("figures", figures.in(texts));
        model.addAttribute(
                "parked",
                parked.all(SHOWN).stream().map(each -> standing(each, texts)).toList());
        return "operator";
    }

    /** Tries a programme again: all of its rows are folded anew, beside those that are shown. */
    @PostMapping(OperatorPlace.ROOT + "/parked/{programme}/again")
    String again(@PathVariable String programme, ServletWebRequest request, RedirectAttributes attributes) {
        String by = pages.operator().subject();
        String known = parked.of(programme)
                .orElseThrow(() -> Refusal.notFound("programme.unknown", programme))
                .programme();
        RebuildReport asked = rebuilds.ask(projections.names(), known, by);
        Texts texts = pages.texts(request);
        return OperatorPages.said(
                OperatorPlace.REBUILDS, texts.say("operator.rebuild.asked", texts.number(asked.id())), attributes);
    }

    private static Standing standing(ParkedProgramme each, Texts texts) {
        String why = texts.say(
                "parked." + each.reason(), each.position(), String.valueOf(each.type()), String.valueOf(each.stream()));
        return new Standing(
                each.programme(), texts.number(each.position()), texts.exactMoment(each.since()), why, each.detail());
    }
}
