package no.sporbar.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import no.sporbar.query.proof.LedgerReport;
import no.sporbar.query.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whether the ledger is whole, whom that rests on, and how anybody can check it. Always how things are now. */
@Controller
class LedgerPage {
    private final LedgerReport report;
    private final Visits visits;
    private final Frames frames;
    private final Clock clock;

    LedgerPage(LedgerReport report, Visits visits, Frames frames, Clock clock) {
        this.report = report;
        this.visits = visits;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/ledger")
    String show(ServletWebRequest request, HttpServletResponse response, Model model) {
        Texts texts = visits.texts(request);
        String root = ServletUriComponentsBuilder.fromContextPath(request.getRequest())
                .build()
                .toUriString();
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("ledger", new LedgerViews(texts, clock.instant(), root).of(report.facts()));
        model.addAttribute("frame", frames.of(texts.say("ledger.title"), request, texts));
        return "ledger";
    }
}
