package no.sporbar.query.page;

import java.util.List;
import java.util.Map;
import no.sporbar.events.PersonId;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.redactions.PersonalFactRow;
import no.sporbar.query.redactions.RedactionRow;
import no.sporbar.query.redactions.Redactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The redaction register: what was erased about persons, and on which basis. */
@Controller
class RedactionsPage {
    private final Visits visits;
    private final Frames frames;
    private final Redactions redactions;

    RedactionsPage(Visits visits, Frames frames, Redactions redactions) {
        this.visits = visits;
        this.frames = frames;
        this.redactions = redactions;
    }

    @GetMapping("/programmes/{programme}/redactions")
    @Nullable
    String show(@PathVariable String programme, ServletWebRequest request, Model model) {
        Visit visit = visits.open(programme, request);
        if (visit == null) return null;
        Page<RedactionRow> page = redactions.list(visit.moment(), Paging.first());
        List<PersonId> persons = page.rows().stream().map(RedactionRow::id).toList();
        Map<PersonId, List<PersonalFactRow>> facts = redactions.facts(visit.moment(), persons);
        model.addAttribute(
                "redactions",
                page.rows().stream()
                        .map(row -> RedactionView.of(row, facts.getOrDefault(row.id(), List.of()), visit))
                        .toList());
        model.addAttribute("complete", page.next() == null);
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        model.addAttribute("frame", frames.of(visit, request, SectionName.REDACTIONS));
        return "redactions";
    }
}
