package no.sporbar.query.page.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.query.office.FieldOf;
import no.sporbar.query.office.Mistake;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;

/** Shows a form: with everything that was typed into it, what is wrong at the field, and all of that together at the top. */
@Component
class FormPages {
    private final Desk desk;

    FormPages(Desk desk) {
        this.desk = desk;
    }

    /**
     * One thing that is wrong.
     *
     * @param field the element to go to; null where it is about the whole
     */
    public record Wrong(@Nullable String field, String text) {}

    String form(FormContext context, Posted posted, Said said, ServletWebRequest request, Model model) {
        Texts texts = context.texts();
        Map<String, String> problems = new LinkedHashMap<>();
        List<Wrong> wrong = new ArrayList<>();
        FieldWords words = new FieldWords(context.form().command(), texts);
        for (Mistake mistake : FieldOf.inOrder(said.mistakes(), context.form())) {
            String place = FieldOf.mistake(mistake, context.form());
            String text = text(mistake, place, words, texts);
            if (!place.isEmpty()) problems.merge(place, text, (one, other) -> one + " " + other);
            wrong.add(new Wrong(place.isEmpty() ? null : FieldViews.id(place), text));
        }
        FieldViews views = new FieldViews(
                context.form(),
                posted.values(),
                context.choices(),
                context.visit().programme().seasons(),
                problems,
                said.here(),
                texts);
        model.addAttribute("fields", views.all());
        model.addAttribute("wrong", wrong);
        model.addAttribute("notice", said.notice() == null ? null : texts.say(said.notice()));
        around(context, posted, request, model);
        return "office/command";
    }

    /** What every page of one command has. */
    void around(FormContext context, Posted posted, ServletWebRequest request, Model model) {
        String command = context.form().command();
        String title = context.texts().say("command." + command);
        model.addAttribute("title", title);
        model.addAttribute("lead", context.texts().say("command." + command + ".hint"));
        model.addAttribute("action", context.visit().links().office("commands", command));
        model.addAttribute("posted", posted);
        desk.frame(context.seat(), request, model, new Crumb(title, "", false));
    }

    /** The commonest mistakes of shape are said with the name that the field has on the screen. */
    static String text(Mistake mistake, String place, FieldWords words, Texts texts) {
        if (!mistake.code().startsWith("body.") || place.isEmpty()) return mistake.text();
        String name = words.label(place.substring(1).replaceAll("/\\d+(?=/|$)", ""));
        return texts.say("office.mistake." + mistake.code().substring("body.".length()), name);
    }
}
