package no.sporbar.query.page.operator;

import java.time.Clock;
import java.util.List;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.office.CommandService;
import no.sporbar.query.office.Said;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.LedgerView;
import no.sporbar.query.page.LedgerViews;
import no.sporbar.query.proof.LedgerReport;
import no.sporbar.query.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The keys that the ledger is signed with, and how to change to another: asked twice, since it cannot be taken back. */
@Controller
class KeysPage {
    private static final String PATH = OperatorPlace.ROOT + "/keys";
    private static final String ROTATION = PATH + "/rotation";

    private final OperatorPages pages;
    private final LedgerReport report;
    private final CommandService service;
    private final Clock clock;

    KeysPage(OperatorPages pages, LedgerReport report, CommandService service, Clock clock) {
        this.pages = pages;
        this.report = report;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(ServletWebRequest request, Model model) {
        Texts texts = pages.begin(OperatorPlace.KEYS, request, model);
        model.addAttribute("keys", keys(texts));
        return "operator-keys";
    }

    /** Says what a change means before anybody asks for it. */
    @GetMapping(ROTATION)
    String sure(ServletWebRequest request, Model model) {
        Texts texts = pages.texts(request);
        String url = request.getRequest().getContextPath() + ROTATION;
        pages.begin(OperatorPlace.KEYS, request, model, new Crumb(texts.say("operator.key.rotate"), url, false));
        List<LedgerView.Key> keys = keys(texts);
        if (keys.isEmpty()) throw Refusal.notFound("ledger.no-key");
        model.addAttribute("key", keys.getFirst().vkey());
        model.addAttribute("replaces", id(keys.getFirst().vkey()));
        return "operator-key-rotation";
    }

    @PostMapping(ROTATION)
    String rotate(
            @RequestParam String replaces, ServletWebRequest request, Model model, RedirectAttributes attributes) {
        pages.operator();
        Texts texts = pages.texts(request);
        return switch (service.rotate(replaces, texts.locale())) {
            case Said.Done<String>(String vkey) ->
                OperatorPages.said(OperatorPlace.KEYS, texts.say("operator.key.rotated", vkey), attributes);
            case Said.No<String>(String why) -> again(why, request, model);
            case Said.Away<String> _ -> again(texts.say("operator.key.away"), request, model);
        };
    }

    private String again(String problem, ServletWebRequest request, Model model) {
        model.addAttribute(OperatorPages.PROBLEM, problem);
        return sure(request, model);
    }

    private List<LedgerView.Key> keys(Texts texts) {
        return new LedgerViews(texts, clock.instant(), "").of(report.facts()).keys();
    }

    /** The second part of a key as it is written: its id, by which a repeated request is told from another. */
    static String id(String vkey) {
        return vkey.split("\\+", 3)[1];
    }
}
