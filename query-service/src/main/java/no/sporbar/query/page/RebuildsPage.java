package no.sporbar.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.sporbar.query.intake.ParkedProgramme;
import no.sporbar.query.intake.ParkedProgrammes;
import no.sporbar.query.rebuild.RebuildReport;
import no.sporbar.query.rebuild.Rebuilds;
import no.sporbar.query.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** How rebuilds go, and which programmes stand still. It reads no rows, and shows how things are now. */
@Controller
class RebuildsPage {
    private static final int SHOWN = 50;
    private static final String REFRESH_SECONDS = "3";

    private final Rebuilds rebuilds;
    private final ParkedProgrammes parked;
    private final Visits visits;
    private final Frames frames;

    RebuildsPage(Rebuilds rebuilds, ParkedProgrammes parked, Visits visits, Frames frames) {
        this.rebuilds = rebuilds;
        this.parked = parked;
        this.visits = visits;
        this.frames = frames;
    }

    @GetMapping("/rebuilds")
    String show(ServletWebRequest request, HttpServletResponse response, Model model) {
        Texts texts = visits.texts(request);
        List<RebuildReport> latest = rebuilds.latest(SHOWN);
        boolean active = latest.stream().anyMatch(RebuildLines::isMoving);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        if (active) response.setHeader("Refresh", REFRESH_SECONDS); // works without a script
        model.addAttribute("active", active);
        model.addAttribute(
                "rebuilds",
                latest.stream().map(each -> RebuildLines.of(each, texts)).toList());
        model.addAttribute(
                "parked",
                parked.all(SHOWN).stream().map(each -> line(each, texts)).toList());
        model.addAttribute("frame", frames.of(texts.say("rebuilds.title"), request, texts));
        return "rebuilds";
    }

    private static String line(ParkedProgramme each, Texts texts) {
        String why = texts.say(
                "parked." + each.reason(), each.position(), String.valueOf(each.type()), String.valueOf(each.stream()));
        return texts.say("rebuilds.parked.one", each.programme(), texts.number(each.position()), why);
    }
}
