package no.sporbar.query.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.sporbar.query.answer.LedgerMoment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The accessibility statement (tilgjengelighetserklæring), as the Norwegian authority for it asks of public bodies. */
@Controller
class AccessibilityPage {
    /** When the statement was last gone through; it says nothing of what was changed after. */
    static final LocalDate ASSESSED = LocalDate.of(2026, 11, 26);

    /** As many parts do not conform. */
    private static final int SHORTCOMINGS = 4;

    private final Moments moments;
    private final Visits visits;
    private final Frames frames;
    private final AccessibilitySettings settings;

    AccessibilityPage(Moments moments, Visits visits, Frames frames, AccessibilitySettings settings) {
        this.moments = moments;
        this.visits = visits;
        this.frames = frames;
        this.settings = settings;
    }

    @GetMapping("/accessibility")
    @Nullable
    String show(ServletWebRequest request, Model model) {
        LedgerMoment moment = moments.overall(null);
        Texts texts = visits.texts(request);
        if (visits.unchanged(moment, request)) return null;
        List<String> shortcomings = IntStream.rangeClosed(1, SHORTCOMINGS)
                .mapToObj(each -> texts.say("accessibility.short." + each))
                .toList();
        model.addAttribute("owner", settings.owner());
        model.addAttribute("contact", settings.contact());
        model.addAttribute("contactUrl", settings.link());
        model.addAttribute("shortcomings", shortcomings);
        model.addAttribute("assessed", texts.day(ASSESSED));
        model.addAttribute("frame", frames.of(moment, texts.say("accessibility.title"), request, texts));
        return "accessibility";
    }
}
