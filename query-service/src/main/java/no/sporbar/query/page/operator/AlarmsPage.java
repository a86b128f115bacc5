package no.sporbar.query.page.operator;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.ledger.AlarmClearings;
import no.sporbar.query.ledger.AlarmClearings.Clearing;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import no.sporbar.query.page.LedgerView;
import no.sporbar.query.page.LedgerViews;
import no.sporbar.query.proof.ClearedAlarms;
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

/** Alarms about the ledger with what shows them, and the form that declares one dealt with. */
@Controller
class AlarmsPage {
    private static final String PATH = OperatorPlace.ROOT + "/alarms";
    private static final int SHOWN = 100;

    private final OperatorPages pages;
    private final LedgerAlarms alarms;
    private final AlarmClearings clearings;
    private final ClearedAlarms cleared;
    private final Clock clock;

    AlarmsPage(OperatorPages pages, LedgerAlarms alarms, AlarmClearings clearings, ClearedAlarms cleared, Clock clock) {
        this.pages = pages;
        this.alarms = alarms;
        this.clearings = clearings;
        this.cleared = cleared;
        this.clock = clock;
    }

    /**
     * An alarm, and how it was dealt with.
     *
     * @param by who has cleared it, and when, in words; null where it is open or went by itself
     * @param reason as it was written; null with {@code by}
     */
    public record Line(
            LedgerView.Alarm alarm,
            @Nullable String by,
            @Nullable String reason) {}

    /** What was typed about one alarm. */
    public record Typed(String alarm, String reason) {}

    @GetMapping(PATH)
    String show(ServletWebRequest request, Model model) {
        Texts texts = pages.begin(OperatorPlace.ALARMS, request, model);
        List<Alarm> open = alarms.open(SHOWN);
        List<Alarm> past = alarms.past(SHOWN);
        Map<Long, Clearing> known = clearings.of(past.stream().map(Alarm::id).toList());
        model.addAttribute("open", lines(open, known, texts));
        model.addAttribute("past", lines(past, known, texts));
        return "operator-alarms";
    }

    @PostMapping(PATH + "/{id}")
    String clear(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            ServletWebRequest request,
            Model model,
            RedirectAttributes attributes) {
        String by = pages.operator().subject();
        try {
            cleared.clear(id, reason, by);
            return OperatorPages.said(
                    OperatorPlace.ALARMS, pages.texts(request).say("operator.alarm.cleared"), attributes);
        } catch (Refusal refusal) {
            pages.wrong(refusal, request, model);
            model.addAttribute("typed", new Typed(Long.toString(id), reason));
            return show(request, model);
        }
    }

    private List<Line> lines(List<Alarm> alarms, Map<Long, Clearing> known, Texts texts) {
        LedgerViews views = new LedgerViews(texts, clock.instant(), "");
        return alarms.stream()
                .map(each -> line(views.alarm(each), known.get(each.id()), texts))
                .toList();
    }

    private static Line line(LedgerView.Alarm alarm, @Nullable Clearing clearing, Texts texts) {
        if (clearing == null) return new Line(alarm, null, null);
        String by = texts.say("operator.alarm.by", texts.exactMoment(clearing.at()), clearing.by());
        return new Line(alarm, by, clearing.reason());
    }
}
