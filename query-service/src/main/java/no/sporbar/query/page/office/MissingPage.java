package no.sporbar.query.page.office;

import java.util.List;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.Links;
import no.sporbar.query.page.Visit;
import no.sporbar.query.page.office.Desk.Seat;
import no.sporbar.query.web.Texts.Otherwise;
import no.sporbar.query.worklist.Unanswered;
import no.sporbar.query.worklist.Unanswered.Item;
import no.sporbar.query.worklist.WorkItemRow;
import no.sporbar.query.worklist.WorkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** What is missing of one kind, each with the form that answers it. */
@Controller
class MissingPage {
    private static final int PAGE = 50;

    private final Desk desk;
    private final Unanswered unanswered;

    MissingPage(Desk desk, Unanswered unanswered) {
        this.desk = desk;
        this.unanswered = unanswered;
    }

    /** One thing that something is missing for, and where to answer it. */
    public record Missing(
            String what, String name, @Nullable String text, String url) {}

    @GetMapping("/programmes/{programme}/office/missing/{kind}")
    String show(
            @PathVariable String programme,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request,
            Model model) {
        Seat seat = desk.sit(programme, request);
        Visit visit = seat.visit();
        WorkKind wanted = Unanswered.kind(kind);
        Unanswered.Found found = unanswered.list(visit.moment(), wanted, new Paging(after, PAGE));
        String next = found.items().next();
        List<Missing> missing =
                found.items().rows().stream().map(item -> missing(item, visit)).toList();
        String title = visit.texts().say("office.missing.title." + kind);
        model.addAttribute("title", title);
        model.addAttribute("missing", missing);
        model.addAttribute("answer", visit.texts().say("office.missing.answer." + kind));
        model.addAttribute(
                "moreUrl",
                next == null
                        ? null
                        : UriComponentsBuilder.fromUriString(visit.links().office("missing", kind))
                                .queryParam("after", "{after}")
                                .encode()
                                .buildAndExpand(next)
                                .toUriString());
        desk.frame(seat, request, model, new Crumb(title, "", false));
        return "office/missing";
    }

    private static Missing missing(Item item, Visit visit) {
        WorkItemRow row = item.item();
        String what = row.fact() == null
                ? visit.texts().say("thing." + row.subject().kind(), new Otherwise(""))
                : visit.texts().say("event." + row.fact());
        return new Missing(what, item.label(), row.text(), url(row, visit.links()));
    }

    private static String url(WorkItemRow row, Links links) {
        Subject subject = row.subject();
        String part = subject.part() == null ? "" : subject.part();
        return switch (row.kind()) {
            case APPROVAL -> links.office("approvals", subject.id());
            case ASSUMPTION ->
                form(links, "confirm-assumption", "about", subject.toString(), "fact", String.valueOf(row.fact()));
            case CASE_NUMBER -> form(links, "assign-case-number", "decision", subject.id());
            case CRITERION -> form(links, "meet-criterion", "milestone", subject.id(), "criterion", part);
            case GUIDANCE -> form(links, "answer-guidance", "decision", subject.id());
            case IMPACT_ASSESSMENT -> form(links, "deliver-impact-assessment", "assessment", subject.id());
            case QUESTION -> form(links, "state-tally", "consultation", subject.id(), "question", part);
            case SUGGESTION -> form(links, "dispose-of-suggestion", "suggestion", subject.id());
        };
    }

    private static String form(Links links, String command, String... fields) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(links.office("commands", command));
        Object[] values = new Object[fields.length / 2];
        for (int i = 0; i < fields.length; i += 2) {
            uri.queryParam(fields[i], "{" + fields[i] + "}");
            values[i / 2] = fields[i + 1];
        }
        return uri.encode().buildAndExpand(values).toUriString();
    }
}
