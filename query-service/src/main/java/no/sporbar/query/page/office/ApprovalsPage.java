package no.sporbar.query.page.office;

import java.util.List;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.approvals.ApprovalRow;
import no.sporbar.query.approvals.ApprovalRow.State;
import no.sporbar.query.approvals.Approvals;
import no.sporbar.query.office.Arrival;
import no.sporbar.query.office.CommandAnswer;
import no.sporbar.query.office.CommandService;
import no.sporbar.query.office.CommandService.AwayException;
import no.sporbar.query.office.CommandService.Command;
import no.sporbar.query.office.Keys;
import no.sporbar.query.office.Mistake;
import no.sporbar.query.office.Rehearsed;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.Visit;
import no.sporbar.query.page.office.Desk.Seat;
import no.sporbar.query.programmes.FourEyes;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** What one person has asked another to approve: what is proposed, by whom and why, and the two answers to it. */
@Controller
class ApprovalsPage {
    private static final String ALL = "/programmes/{programme}/office/approvals";
    private static final String ONE = ALL + "/{approval}";
    private static final int SETTLED = 50;
    private static final int LONGEST_REASON = 4_000;

    private final Desk desk;
    private final Approvals approvals;
    private final ApprovalViews views;
    private final CommandService service;
    private final Arrival arrival;
    private final Keys keys;

    ApprovalsPage(
            Desk desk, Approvals approvals, ApprovalViews views, CommandService service, Arrival arrival, Keys keys) {
        this.desk = desk;
        this.approvals = approvals;
        this.views = views;
        this.service = service;
        this.arrival = arrival;
        this.keys = keys;
    }

    /** What is said above the page, and at the field for a reason. */
    private record Said(List<String> problems, @Nullable String reasonProblem, String reason) {
        static final Said NOTHING = new Said(List.of(), null, "");
    }

    @GetMapping(ALL)
    String all(@PathVariable String programme, ServletWebRequest request, Model model) {
        Seat seat = desk.sit(programme, request);
        Visit visit = seat.visit();
        Page<ApprovalRow> waiting = approvals.inState(visit.moment(), State.WAITING, Paging.first());
        model.addAttribute("waiting", views.list(visit, waiting.rows()));
        model.addAttribute("complete", waiting.next() == null);
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        model.addAttribute("settled", views.list(visit, approvals.settled(visit.moment(), SETTLED)));
        model.addAttribute("heldBack", heldBack(visit));
        frame(seat, request, model);
        return "office/approvals";
    }

    @GetMapping(ONE)
    String one(@PathVariable String programme, @PathVariable String approval, ServletWebRequest request, Model model) {
        Seat seat = desk.sit(programme, request);
        return show(seat, row(seat, approval), Said.NOTHING, request, model);
    }

    /** What the button says that was pressed. Whether somebody may is the command-service's to say. */
    @PostMapping(ONE)
    Object settle(
            @PathVariable String programme,
            @PathVariable String approval,
            @RequestParam("do") String wanted,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String key,
            ServletWebRequest request,
            Model model) {
        Seat seat = desk.sit(programme, request);
        ApprovalRow row = row(seat, approval);
        String why = reason.strip();
        Texts texts = seat.visit().texts();
        if (why.length() > LONGEST_REASON || wanted.equals("refuse") && why.isEmpty())
            return show(seat, row, new Said(List.of(), texts.say("approvals.reason.missing"), why), request, model);
        Settling settling = new Settling(seat.visit(), row, why);
        Command command = switch (wanted) {
            case "give" -> settling.give();
            case "refuse" -> settling.refuse();
            default -> settling.withdraw();
        };
        String once = Keys.isKey(key) ? key : keys.next();
        return switch (service.send(command, once, null, texts.locale())) {
            case CommandAnswer.Recorded recorded -> onward(seat, row, recorded.position());
            case CommandAnswer.Refused refused ->
                again(seat, row, refused.mistakes().stream().map(Mistake::text).toList(), why, request, model);
            case CommandAnswer.Forbidden forbidden -> {
                String text = forbidden.text();
                yield again(
                        seat, row, List.of(text == null ? texts.say("office.forbidden") : text), why, request, model);
            }
            case CommandAnswer.Outdated _, CommandAnswer.Away _ ->
                again(seat, row, List.of(texts.say("approvals.away")), why, request, model);
        };
    }

    private String again(
            Seat seat, ApprovalRow row, List<String> problems, String why, ServletWebRequest request, Model model) {
        return show(seat, row, new Said(problems, null, why), request, model);
    }

    private Object onward(Seat seat, ApprovalRow row, @Nullable Long position) {
        Things things = new Things(seat.visit().links());
        String thing = "approval/" + row.id().value();
        if (position == null) return Onward.to(things.url(thing));
        return arrival.of(seat.visit().moment().programme().value(), position)
                ? Onward.to(things.recorded(thing, position))
                : Onward.to(things.waiting(thing, position));
    }

    private String show(Seat seat, ApprovalRow row, Said said, ServletWebRequest request, Model model) {
        Visit visit = seat.visit();
        Rehearsed rehearsed = ApprovalViews.may(seat, row).settle() ? rehearsed(visit, row) : null;
        ApprovalView view = views.one(seat, row, rehearsed);
        model.addAttribute("approval", view);
        model.addAttribute(
                "obstacles",
                rehearsed == null
                        ? List.of()
                        : rehearsed.mistakes().stream().map(Mistake::text).toList());
        model.addAttribute("problems", said.problems());
        model.addAttribute("reasonProblem", said.reasonProblem());
        model.addAttribute("reason", said.reason());
        model.addAttribute("key", keys.next());
        model.addAttribute("action", visit.links().office("approvals", view.id()));
        frame(seat, request, model, new Crumb(view.title(), "", false));
        return "office/approval";
    }

    /** What would come of approving it now; null where nobody can say. */
    private @Nullable Rehearsed rehearsed(Visit visit, ApprovalRow row) {
        try {
            return service.rehearse(
                    new Settling(visit, row, "").give(), visit.texts().locale());
        } catch (AwayException e) {
            return null;
        }
    }

    private ApprovalRow row(Seat seat, String approval) {
        return approvals
                .one(seat.visit().moment().everyDay(), approval)
                .orElseThrow(() -> approvals.question().unknown(approval));
    }

    private static List<String> heldBack(Visit visit) {
        FourEyes set = visit.programme().fourEyes();
        return set == null
                ? List.of()
                : set.commands().stream()
                        .map(name -> visit.texts().say("command." + name, new Texts.Otherwise(name)))
                        .toList();
    }

    private void frame(Seat seat, ServletWebRequest request, Model model, Crumb... below) {
        Visit visit = seat.visit();
        Crumb all =
                new Crumb(visit.texts().say("approvals.title"), visit.links().office("approvals"), false);
        if (below.length == 0) desk.frame(seat, request, model, all);
        else desk.frame(seat, request, model, all, below[0]);
    }
}
