package no.sporbar.query.page.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.access.People;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Role;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.office.Arrival;
import no.sporbar.query.office.Catalogues;
import no.sporbar.query.office.Choices;
import no.sporbar.query.office.CommandAnswer;
import no.sporbar.query.office.CommandService;
import no.sporbar.query.office.CommandService.AwayException;
import no.sporbar.query.office.CommandService.Command;
import no.sporbar.query.office.FieldOf;
import no.sporbar.query.office.Imports;
import no.sporbar.query.office.Keys;
import no.sporbar.query.office.Mistake;
import no.sporbar.query.office.NewProgramme;
import no.sporbar.query.office.Values;
import no.sporbar.query.page.Frames;
import no.sporbar.query.page.Visits;
import no.sporbar.query.page.office.FormPages.Wrong;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Starts a programme step by step. What was typed goes along from step to step; nothing is recorded before the last. */
@Controller
class NewProgrammePage {
    private static final String ADDRESS = "/programmes/new";

    private final People people;
    private final Visits visits;
    private final Frames frames;
    private final Catalogues catalogues;
    private final CommandService service;
    private final Arrival arrival;
    private final Imports imports;
    private final Keys keys;

    NewProgrammePage(
            People people,
            Visits visits,
            Frames frames,
            Catalogues catalogues,
            CommandService service,
            Arrival arrival,
            Imports imports,
            Keys keys) {
        this.people = people;
        this.visits = visits;
        this.frames = frames;
        this.catalogues = catalogues;
        this.service = service;
        this.arrival = arrival;
        this.imports = imports;
        this.keys = keys;
    }

    /** One step as it is asked for. */
    private record Step(NewProgramme programme, int number, Posted posted, Said said) {
        Step at(int other) {
            return new Step(programme, Math.clamp(other, 1, NewProgramme.steps()), posted, said);
        }

        Step with(Values values) {
            return new Step(programme, number, posted.with(values), said);
        }

        Step saying(Said what) {
            return new Step(programme, number, posted, what);
        }
    }

    @GetMapping(ADDRESS)
    String begin(ServletWebRequest request, HttpServletResponse response, Model model) {
        Person person = people.require(Role.RECORDER, null);
        Posted posted = new Posted(NewProgramme.begun(), keys.next(), "", null, keys.next(), "");
        ImportPage.load(imports, person.subject(), visits.texts(request), response, model);
        model.addAttribute("busy", request.getParameter("busy") != null);
        return show(new Step(programme(), 1, posted, Said.NOTHING), request, response, model);
    }

    @PostMapping(ADDRESS)
    Object go(
            @RequestParam(defaultValue = "1") int step,
            @RequestParam(name = "do", defaultValue = "next") String wanted,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable String remove,
            ServletWebRequest request,
            HttpServletResponse response,
            Model model) {
        people.require(Role.RECORDER, null);
        Posted posted = Posted.of(request.getRequest(), keys);
        Step here = new Step(programme(), 1, posted, Said.NOTHING).at(step);
        if (add != null || remove != null) {
            Lists.Changed changed = Lists.change(here.programme().form(), posted.values(), add, remove);
            return show(here.with(changed.values()).saying(Said.goOn(changed.here())), request, response, model);
        }
        Step filled = here.with(here.programme().withIds(posted.values()));
        return switch (wanted) {
            case "back" -> show(filled.at(step - 1), request, response, model);
            case "record" -> record(filled, request, response, model);
            default -> next(filled, request, response, model);
        };
    }

    /** A whole programme from a file. */
    @PostMapping(ADDRESS + "/import")
    Object take(@RequestParam MultipartFile file, ServletWebRequest request) throws IOException {
        Person person = people.require(Role.RECORDER, null);
        boolean begun = imports.begin(
                person.subject(),
                null,
                ImportPage.file(file),
                visits.texts(request).locale());
        return Onward.to(request.getRequest().getContextPath() + ADDRESS + (begun ? "" : "?busy"));
    }

    /** On to the next step, unless something that was asked for on this one is wrong. */
    private String next(Step step, ServletWebRequest request, HttpServletResponse response, Model model) {
        List<Mistake> here = rehearse(step, visits.texts(request)).stream()
                .filter(mistake ->
                        !mistake.pointer().isEmpty() && NewProgramme.stepOf(mistake.pointer()) == step.number())
                .toList();
        boolean last = step.number() == NewProgramme.steps();
        return here.isEmpty() && !last
                ? show(step.at(step.number() + 1), request, response, model)
                : show(step.saying(Said.mistakes(here)), request, response, model);
    }

    private Object record(Step step, ServletWebRequest request, HttpServletResponse response, Model model) {
        Texts texts = visits.texts(request);
        List<Mistake> wrong = rehearse(step, texts);
        if (!wrong.isEmpty()) {
            int first = wrong.stream()
                    .mapToInt(mistake -> NewProgramme.stepOf(
                            FieldOf.mistake(mistake, step.programme().form())))
                    .min()
                    .orElse(step.number());
            return show(step.at(first).saying(Said.mistakes(wrong)), request, response, model);
        }
        ProgrammeId id = new ProgrammeId(step.posted().values().at("/programme").strip());
        List<Command> commands = step.programme().commands(id, step.posted().values());
        Long position = null;
        for (int i = 0; i < commands.size(); i++) {
            CommandAnswer answer = service.send(commands.get(i), step.posted().key() + "-" + i, null, texts.locale());
            if (!(answer instanceof CommandAnswer.Recorded recorded))
                return show(step.saying(refused(answer, texts)), request, response, model);
            if (recorded.position() != null) position = recorded.position();
        }
        if (position != null) arrival.of(id.value(), position);
        return Onward.to(request.getRequest().getContextPath() + "/programmes/" + id.value() + "/office");
    }

    private static Said refused(CommandAnswer answer, Texts texts) {
        return switch (answer) {
            case CommandAnswer.Refused refused -> Said.mistakes(refused.mistakes());
            case CommandAnswer.Forbidden _ ->
                Said.mistakes(List.of(new Mistake("", "access", texts.say("office.forbidden"))));
            default -> Said.notice("new.away");
        };
    }

    private List<Mistake> rehearse(Step step, Texts texts) {
        Values values = step.posted().values();
        try {
            ProgrammeId id = new ProgrammeId(values.at("/programme").strip());
            return service.rehearse(step.programme().commands(id, values), texts.locale())
                    .mistakes();
        } catch (InvalidValueException e) {
            return List.of(new Mistake("/programme", "body.wrong-shape", ""));
        } catch (AwayException e) {
            throw Refusal.busy("command-service.away");
        }
    }

    private NewProgramme programme() {
        try {
            return NewProgramme.of(catalogues.now());
        } catch (AwayException e) {
            throw Refusal.busy("command-service.away");
        }
    }

    private String show(Step step, ServletWebRequest request, HttpServletResponse response, Model model) {
        Texts texts = visits.texts(request);
        Values values = step.posted().values();
        Map<String, String> problems = new LinkedHashMap<>();
        List<Wrong> wrong = new ArrayList<>();
        FieldWords words = new FieldWords("start-programme", texts);
        for (Mistake mistake : step.said().mistakes()) {
            String place = FieldOf.mistake(mistake, step.programme().form());
            String text = FormPages.text(mistake, place, words, texts);
            problems.put(place, text);
            boolean here = !place.isEmpty() && NewProgramme.stepOf(place) == step.number();
            wrong.add(new Wrong(here ? FieldViews.id(place) : null, text));
        }
        var form = step.programme().step(step.number());
        var views = new FieldViews(
                form,
                values,
                Choices.ofNewProgramme(step.programme().sources(values)),
                NewProgramme.usualSeasons(),
                problems,
                step.said().here(),
                texts);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("fields", views.all());
        model.addAttribute("wrong", wrong);
        model.addAttribute(
                "notice",
                step.said().notice() == null ? null : texts.say(step.said().notice()));
        model.addAttribute("posted", step.posted());
        model.addAttribute(
                "carried",
                values.only(place -> form.names().stream()
                                .noneMatch(name -> place.equals("/" + name)
                                        || place.startsWith("/" + name + "/")
                                        || place.startsWith("/" + name + "~")))
                        .texts());
        model.addAttribute("step", step.number());
        model.addAttribute("steps", NewProgramme.steps());
        model.addAttribute("stepTitle", texts.say("new.step." + step.number()));
        model.addAttribute("action", request.getRequest().getContextPath() + ADDRESS);
        model.addAttribute("frame", frames.of(texts.say("new.title"), request, texts));
        model.addAttribute("writing", true);
        return "office/new";
    }
}
