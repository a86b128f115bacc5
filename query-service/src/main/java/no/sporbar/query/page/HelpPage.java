package no.sporbar.query.page;

import java.util.Arrays;
import java.util.List;
import no.sporbar.query.answer.LedgerMoment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** How to use the pages: a guide for each kind of user. */
@Controller
class HelpPage {
    private final Moments moments;
    private final Visits visits;
    private final Frames frames;

    HelpPage(Moments moments, Visits visits, Frames frames) {
        this.moments = moments;
        this.visits = visits;
        this.frames = frames;
    }

    /** A guide as the list of guides names it. */
    public record Named(String id, String title) {}

    @GetMapping("/help")
    @Nullable
    String all(ServletWebRequest request, Model model) {
        LedgerMoment moment = moments.overall(null);
        if (visits.unchanged(moment, request)) return null;
        Texts texts = visits.texts(request);
        List<Named> guides = Arrays.stream(Guide.values())
                .map(guide -> new Named(guide.id(), guide.title(texts)))
                .toList();
        model.addAttribute("guides", guides);
        model.addAttribute("frame", frames.of(moment, texts.say("help.title"), request, texts));
        return "help";
    }

    @GetMapping("/help/{id}")
    @Nullable
    String one(@PathVariable String id, ServletWebRequest request, Model model) {
        Guide guide = Guide.called(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LedgerMoment moment = moments.overall(null);
        if (visits.unchanged(moment, request)) return null;
        Texts texts = visits.texts(request);
        model.addAttribute("title", guide.title(texts));
        model.addAttribute("steps", guide.steps(texts));
        model.addAttribute("frame", frames.of(moment, guide.title(texts), request, texts));
        return "guide";
    }
}
