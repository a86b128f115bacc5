package no.sporbar.query.page.office;

import java.util.List;
import no.sporbar.query.history.HistoryRow;
import no.sporbar.query.office.FormBody;
import no.sporbar.query.office.Versions;
import no.sporbar.query.page.office.PreviewView.Line;
import no.sporbar.query.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;

/** When somebody else was first: what was written here, what was recorded meanwhile and by whom, and the ways on. */
@Component
class ConflictPages {
    private final Versions versions;
    private final FormPages forms;

    ConflictPages(Versions versions, FormPages forms) {
        this.versions = versions;
        this.forms = forms;
    }

    /** One thing that was recorded meanwhile. */
    public record Meanwhile(String what, String when, String by, List<Line> lines, String url) {}

    String show(FormContext context, Posted posted, long version, ServletWebRequest request, Model model) {
        long shown = posted.version() == null ? 0 : posted.version();
        BodyWords words = new BodyWords(context.form(), context.choices(), null, context.texts());
        List<Meanwhile> meanwhile = versions.since(context.visit().moment(), posted.stream(), shown).stream()
                .map(row -> meanwhile(row, words, context))
                .toList();
        model.addAttribute("mine", words.lines(FormBody.of(context.form(), posted.values())));
        model.addAttribute("meanwhile", meanwhile);
        forms.around(context, posted.shown(posted.stream(), version), request, model);
        return "office/conflict";
    }

    private static Meanwhile meanwhile(HistoryRow row, BodyWords words, FormContext context) {
        Texts texts = context.texts();
        return new Meanwhile(
                texts.say("event." + row.type()),
                texts.exactMoment(row.recordedAt()),
                context.visit().byWhom(row.by()),
                words.lines(Versions.said(row)),
                context.visit().links().historyAt(row.position()));
    }
}
