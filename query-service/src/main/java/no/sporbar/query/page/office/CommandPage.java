package no.sporbar.query.page.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.office.Catalogues;
import no.sporbar.query.office.ChoicesReader;
import no.sporbar.query.office.CommandService.AwayException;
import no.sporbar.query.office.Drafts;
import no.sporbar.query.office.Form;
import no.sporbar.query.office.FormBody;
import no.sporbar.query.office.Keys;
import no.sporbar.query.office.Values;
import no.sporbar.query.office.Versions;
import no.sporbar.query.page.office.Desk.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The form of one command, and each step from there to what is recorded. No step needs a script. */
@Controller
class CommandPage {
    static final String ADDRESS = "/programmes/{programme}/office/commands/{command}";

    private final Desk desk;
    private final Catalogues catalogues;
    private final ChoicesReader choices;
    private final Drafts drafts;
    private final Keys keys;
    private final Versions versions;
    private final FormPages pages;
    private final Recording recording;

    CommandPage(
            Desk desk,
            Catalogues catalogues,
            ChoicesReader choices,
            Drafts drafts,
            Keys keys,
            Versions versions,
            FormPages pages,
            Recording recording) {
        this.desk = desk;
        this.catalogues = catalogues;
        this.choices = choices;
        this.drafts = drafts;
        this.keys = keys;
        this.versions = versions;
        this.pages = pages;
        this.recording = recording;
    }

    /** The form: empty, with what the address says of its fields, or as a draft has it. */
    @GetMapping(ADDRESS)
    String form(
            @PathVariable String programme,
            @PathVariable String command,
            @RequestParam(required = false) @Nullable String draft,
            ServletWebRequest request,
            Model model) {
        Seat seat = desk.sit(programme, request);
        FormContext context = context(seat, command);
        Posted begun = begun(context, draft, request.getRequest());
        return pages.form(context, shown(context, begun), Said.NOTHING, request, model);
    }

    /** What the button says that was pressed. */
    @PostMapping(ADDRESS)
    Object post(
            @PathVariable String programme,
            @PathVariable String command,
            @RequestParam(name = "do", required = false, defaultValue = "preview") String wanted,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable String remove,
            ServletWebRequest request,
            Model model) {
        Seat seat = desk.sit(programme, request);
        FormContext context = context(seat, command);
        Posted posted = Posted.of(request.getRequest(), keys);
        if (add != null || remove != null) {
            Lists.Changed changed = Lists.change(context.form(), posted.values(), add, remove);
            return pages.form(context, posted.with(changed.values()), Said.goOn(changed.here()), request, model);
        }
        return switch (wanted) {
            case "record" -> recording.record(context, posted, request, model);
            case "request" -> recording.request(context, posted, request, model);
            case "save" -> pages.form(context, posted, kept(seat, context, posted), request, model);
            case "edit" -> pages.form(context, posted, Said.NOTHING, request, model);
            default -> recording.preview(context, shown(context, posted), request, model);
        };
    }

    /** Keeps what stands in the form while it is written; answers with one line that says so. */
    @PostMapping(ADDRESS + "/draft")
    String keep(@PathVariable String programme, @PathVariable String command, ServletWebRequest request, Model model) {
        Seat seat = desk.sit(programme, request);
        FormContext context = context(seat, command);
        model.addAttribute(
                "said",
                kept(seat, context, Posted.of(request.getRequest(), keys)).notice());
        return "office/command :: kept";
    }

    /** What is understood of a date while it is typed. */
    @PostMapping(ADDRESS + "/date")
    String date(
            @PathVariable String programme,
            @PathVariable String command,
            @RequestHeader("HX-Trigger-Name") String field,
            ServletWebRequest request,
            Model model) {
        Seat seat = desk.sit(programme, request);
        String place = field.replace(FormBody.PRECISION, "");
        Values values = Posted.of(request.getRequest(), keys).values();
        model.addAttribute(
                "meaning",
                FieldViews.meaning(
                        values.at(place),
                        values.at(place + FormBody.PRECISION),
                        seat.visit().programme().seasons(),
                        seat.visit().texts()));
        return "office/command :: meaning";
    }

    private Said kept(Seat seat, FormContext context, Posted posted) {
        Drafts.Kept kept = drafts.keep(
                seat.person().subject(), posted.draft(), context.programme(), context.form(), posted.values());
        return Said.notice(
                switch (kept) {
                    case YES -> "office.draft.kept";
                    case TOO_MANY -> "office.draft.too-many";
                    case TOO_LARGE -> "office.draft.too-large";
                });
    }

    private FormContext context(Seat seat, String command) {
        Form form = form(command);
        return new FormContext(
                seat,
                form,
                choices.of(seat.visit().moment(), form, seat.visit().programme().bodies()));
    }

    private Form form(String command) {
        try {
            return catalogues.now().form(command).orElseThrow(() -> Refusal.notFound("command.unknown", command));
        } catch (AwayException e) {
            throw Refusal.busy("command-service.away");
        }
    }

    private Posted begun(FormContext context, @Nullable String draft, HttpServletRequest request) {
        ProgrammeId programme = context.programme();
        Values kept = draft == null || !Keys.isKey(draft)
                ? Values.NONE
                : drafts.one(context.seat().person().subject(), programme, draft)
                        .filter(found -> found.command().equals(context.form().command()))
                        .orElseThrow(() -> Refusal.notFound("draft.unknown"))
                        .values();
        Values values = kept;
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet())
            if (context.form().field(parameter.getKey()).isPresent())
                values = values.with("/" + parameter.getKey(), String.join("\n", parameter.getValue()));
        return new Posted(
                values, keys.next(), "", null, draft == null || kept == Values.NONE ? keys.next() : draft, "");
    }

    /** With the version of the thing that is shown, unless an earlier one of the same was shown before. */
    private Posted shown(FormContext context, Posted posted) {
        String stream = Versions.stream(context.programme(), context.form().command(), posted.values());
        if (stream == null) return posted.shown("", null);
        return stream.equals(posted.stream()) ? posted : posted.shown(stream, versions.of(stream));
    }
}
