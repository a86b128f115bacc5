package no.sporbar.query.page.audit;

import java.util.List;
import no.sporbar.query.office.Accesses;
import no.sporbar.query.office.Accesses.Access;
import no.sporbar.query.office.CommandService;
import no.sporbar.query.office.Said;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Who has asked to see what is kept about persons. The command-service keeps it and is asked each time. */
@Controller
class AccessesPage {
    private final AuditPages pages;
    private final CommandService service;

    AccessesPage(AuditPages pages, CommandService service) {
        this.pages = pages;
        this.service = service;
    }

    /** One request in words. */
    public record Line(String number, String at, String actor, String programme, String person) {}

    @GetMapping(AuditPlace.ROOT + "/accesses")
    String show(@RequestParam(required = false) @Nullable Long before, ServletWebRequest request, Model model) {
        Texts texts = pages.begin(AuditPlace.ACCESSES, request, model);
        model.addAttribute("accesses", List.of());
        switch (service.accesses(before, texts.locale())) {
            case Said.Done<Accesses>(Accesses part) -> {
                model.addAttribute(
                        "accesses",
                        part.accesses().stream().map(each -> line(each, texts)).toList());
                model.addAttribute("next", part.next());
            }
            case Said.No<Accesses>(String why) -> model.addAttribute("problem", why);
            case Said.Away<Accesses> _ -> model.addAttribute("problem", texts.say("audit.accesses.away"));
        }
        return "audit-accesses";
    }

    private static Line line(Access each, Texts texts) {
        return new Line(
                texts.number(each.number()),
                texts.exactMoment(each.at()),
                each.actor(),
                each.programme(),
                each.person());
    }
}
