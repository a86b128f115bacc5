package no.sporbar.query.page.audit;

import java.time.Clock;
import java.util.List;
import no.sporbar.query.ledger.AlarmClearings;
import no.sporbar.query.ledger.AlarmClearings.Clearing;
import no.sporbar.query.page.LedgerViews;
import no.sporbar.query.proof.LedgerReport;
import no.sporbar.query.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Everything that an auditor verifies with, in one place: how it stands, what to take home, and how to check it there. */
@Controller
class AuditPage {
    private static final int CLEARINGS = 20;

    private final AuditPages pages;
    private final LedgerReport report;
    private final AlarmClearings clearings;
    private final Clock clock;

    AuditPage(AuditPages pages, LedgerReport report, AlarmClearings clearings, Clock clock) {
        this.pages = pages;
        this.report = report;
        this.clearings = clearings;
        this.clock = clock;
    }

    /** Who has cleared an alarm, and why. */
    public record Cleared(String alarm, String by, String reason) {}

    @GetMapping(AuditPlace.ROOT)
    String show(ServletWebRequest request, Model model) {
        Texts texts = pages.begin(AuditPlace.VERIFICATION, request, model);
        String root = ServletUriComponentsBuilder.fromContextPath(request.getRequest())
                .build()
                .toUriString();
        model.addAttribute("ledger", new LedgerViews(texts, clock.instant(), root).of(report.facts()));
        List<Cleared> cleared = clearings.latest(CLEARINGS).stream()
                .map(each -> cleared(each, texts))
                .toList();
        model.addAttribute("cleared", cleared);
        return "audit";
    }

    private static Cleared cleared(Clearing each, Texts texts) {
        return new Cleared(
                texts.number(each.alarm()),
                texts.say("operator.alarm.by", texts.exactMoment(each.at()), each.by()),
                each.reason());
    }
}
