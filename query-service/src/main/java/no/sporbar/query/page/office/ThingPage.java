package no.sporbar.query.page.office;

import java.util.List;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.office.CommandTable;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.Visit;
import no.sporbar.query.page.office.Desk.Seat;
import no.sporbar.query.page.office.OfficePage.Entry;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.web.Texts.Otherwise;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** What can be recorded of one thing as it now stands, each with its form filled in as far as that goes. */
@Controller
class ThingPage {
    private final Desk desk;
    private final Subjects subjects;

    ThingPage(Desk desk, Subjects subjects) {
        this.desk = desk;
        this.subjects = subjects;
    }

    @GetMapping("/programmes/{programme}/office/things/{kind}/{id}")
    String show(
            @PathVariable String programme,
            @PathVariable String kind,
            @PathVariable String id,
            ServletWebRequest request,
            Model model) {
        Seat seat = desk.record(programme, request);
        Visit visit = seat.visit();
        SubjectRow row =
                subjects.one(visit.moment(), subject(kind, id)).orElseThrow(() -> Refusal.notFound("thing.malformed"));
        List<Entry> commands = CommandTable.all().stream()
                .filter(line -> line.kind().equals(kind) && !line.isNew())
                .filter(line -> line.statuses().isEmpty() || line.statuses().contains(row.status()))
                .map(line -> new Entry(
                        visit.texts().say("command." + line.command()),
                        visit.texts().say("command." + line.command() + ".hint"),
                        visit.links().form(line.command(), line.field(), id)))
                .toList();
        model.addAttribute("what", visit.texts().say("thing." + kind, new Otherwise(kind)));
        model.addAttribute("name", row.label());
        model.addAttribute("status", visit.texts().say("value." + row.status(), new Otherwise(row.status())));
        model.addAttribute("commands", commands);
        desk.frame(seat, request, model, new Crumb(row.label(), "", true));
        return "office/thing";
    }

    private static Subject subject(String kind, String id) {
        try {
            return Subject.parse(kind + "/" + id);
        } catch (InvalidValueException e) {
            throw Refusal.notFound("thing.malformed");
        }
    }
}
