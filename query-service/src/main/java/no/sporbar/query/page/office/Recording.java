package no.sporbar.query.page.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.Subject;
import no.sporbar.query.office.Arrival;
import no.sporbar.query.office.CommandAnswer;
import no.sporbar.query.office.CommandService;
import no.sporbar.query.office.CommandService.AwayException;
import no.sporbar.query.office.CommandService.Command;
import no.sporbar.query.office.CommandTable;
import no.sporbar.query.office.Drafts;
import no.sporbar.query.office.Mistake;
import no.sporbar.query.office.Proposals;
import no.sporbar.query.office.Rehearsed;
import no.sporbar.query.office.Suggestions;
import no.sporbar.query.office.Values;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;

/** From a filled-in form to what is recorded: a rehearsal that is shown, and then the command itself. */
@Component
class Recording {
    private final CommandService service;
    private final Drafts drafts;
    private final Subjects subjects;
    private final Arrival arrival;
    private final FormPages forms;
    private final ConflictPages conflicts;

    Recording(
            CommandService service,
            Drafts drafts,
            Subjects subjects,
            Arrival arrival,
            FormPages forms,
            ConflictPages conflicts) {
        this.service = service;
        this.drafts = drafts;
        this.subjects = subjects;
        this.arrival = arrival;
        this.forms = forms;
        this.conflicts = conflicts;
    }

    /** What would be recorded; or the form again with what is wrong. */
    Object preview(FormContext context, Posted typed, ServletWebRequest request, Model model) {
        Posted posted = typed.with(Suggestions.fill(context.form(), typed.values(), context.choices()));
        Command command = context.command(posted.values());
        try {
            Rehearsed rehearsed = service.rehearse(command, context.texts().locale());
            boolean asked = Proposals.isWanted(rehearsed);
            if (!rehearsed.mistakes().isEmpty() && !asked)
                return forms.form(context, posted, Said.mistakes(rehearsed.mistakes()), request, model);
            model.addAttribute("preview", view(context, posted.values(), rehearsed));
            model.addAttribute("asked", asked);
            forms.around(context, posted, request, model);
            return "office/preview";
        } catch (AwayException e) {
            return away(context, posted, request, model);
        }
    }

    /** Records it, and leads to the page of the thing; or says why not, with everything that was typed. */
    Object record(FormContext context, Posted posted, ServletWebRequest request, Model model) {
        return send(context, posted, context.command(posted.values()), posted.version(), request, model);
    }

    /** Asks another person to carry it out. */
    Object request(FormContext context, Posted posted, ServletWebRequest request, Model model) {
        Command asked = Proposals.of(context.command(posted.values()), "g-" + posted.key(), posted.reason());
        return send(context, posted, asked, null, request, model);
    }

    private Object send(
            FormContext context,
            Posted posted,
            Command command,
            @Nullable Long version,
            ServletWebRequest request,
            Model model) {
        Locale language = context.texts().locale();
        return switch (service.send(command, posted.key(), version, language)) {
            case CommandAnswer.Recorded recorded -> {
                drafts.discard(context.seat().person().subject(), context.programme(), posted.draft());
                yield done(context, posted.values(), command, recorded.position());
            }
            case CommandAnswer.Outdated outdated -> conflicts.show(context, posted, outdated.version(), request, model);
            case CommandAnswer.Refused refused ->
                forms.form(context, posted, Said.mistakes(refused.mistakes()), request, model);
            case CommandAnswer.Forbidden forbidden ->
                forms.form(
                        context, posted, Said.mistakes(List.of(forbidden(forbidden, context.texts()))), request, model);
            case CommandAnswer.Away _ -> away(context, posted, request, model);
        };
    }

    /** It keeps what was typed, but for what is about a person. */
    private Object away(FormContext context, Posted posted, ServletWebRequest request, Model model) {
        drafts.keep(
                context.seat().person().subject(),
                posted.draft(),
                context.programme(),
                context.form(),
                posted.values());
        return forms.form(context, posted, Said.notice("office.away"), request, model);
    }

    private static Mistake forbidden(CommandAnswer.Forbidden forbidden, Texts texts) {
        String text = forbidden.text();
        return new Mistake("", "access", text == null ? texts.say("office.forbidden") : text);
    }

    private Object done(FormContext context, Values values, Command command, @Nullable Long position) {
        Things things = new Things(context.visit().links());
        if (!command.name().equals(context.form().command()))
            return Onward.to(context.visit().links().office("approvals"));
        String thing = thing(context, values);
        if (position == null) return Onward.to(things.url(thing));
        if (arrival.of(context.programme().value(), position)) return Onward.to(things.recorded(thing, position));
        return Onward.to(things.waiting(thing, position));
    }

    /** The thing that the command is about, as a reference; empty where that says nothing. */
    private static String thing(FormContext context, Values values) {
        CommandTable.Line line = CommandTable.of(context.form().command()).orElseThrow();
        String id = line.field().equals("programme")
                ? context.programme().value()
                : values.at("/" + line.field()).strip();
        return line.kind() + "/" + id;
    }

    private PreviewView view(FormContext context, Values values, Rehearsed rehearsed) {
        Texts texts = context.texts();
        Optional<SubjectRow> row = row(context, values);
        BodyWords words = new BodyWords(
                context.form(), context.choices(), row.map(SubjectRow::label).orElse(null), texts);
        List<PreviewView.FactView> facts = rehearsed.facts().isEmpty()
                ? List.of(new PreviewView.FactView(
                        texts.say("command." + context.form().command()),
                        words.lines(context.command(values).body())))
                : rehearsed.facts().stream()
                        .map(fact -> new PreviewView.FactView(
                                texts.say("event." + fact.type(), new Otherwise(fact.type())),
                                words.lines(fact.data())))
                        .toList();
        return new PreviewView(row.map(each -> now(each, texts)).orElse(null), facts);
    }

    private static PreviewView.Now now(SubjectRow row, Texts texts) {
        return new PreviewView.Now(
                texts.say(
                        "thing." + row.subject().kind(),
                        new Otherwise(row.subject().kind().toString())),
                row.label(),
                texts.say("value." + row.status(), new Otherwise(row.status())));
    }

    private Optional<SubjectRow> row(FormContext context, Values values) {
        CommandTable.Line line = CommandTable.of(context.form().command()).orElseThrow();
        try {
            return line.isNew()
                    ? Optional.empty()
                    : subjects.one(context.visit().moment(), Subject.parse(thing(context, values)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
