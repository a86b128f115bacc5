package no.sporbar.query.page.operator;

import java.util.Arrays;
import java.util.List;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.web.Texts;
import no.sporbar.query.webhooks.KeptWebhooks;
import no.sporbar.query.webhooks.WantedWebhook;
import no.sporbar.query.webhooks.WebhookView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Webhooks: who is told of what is recorded, and how it goes. A secret is shown on the page after it was made, and never again. */
@Controller
class WebhooksPage {
    private static final String PATH = OperatorPlace.ROOT + "/webhooks";

    private final OperatorPages pages;
    private final KeptWebhooks webhooks;

    WebhooksPage(OperatorPages pages, KeptWebhooks webhooks) {
        this.pages = pages;
        this.webhooks = webhooks;
    }

    /**
     * One webhook in words.
     *
     * @param trouble what is wrong with it; null while nothing is
     */
    public record Line(
            String id,
            String url,
            String what,
            String state,
            String position,
            String delivered,
            String made,
            @Nullable String trouble) {}

    /** What was typed. */
    public record Typed(String url, String programme, String types) {}

    @GetMapping(PATH)
    String show(ServletWebRequest request, Model model) {
        Texts texts = pages.begin(OperatorPlace.WEBHOOKS, request, model);
        List<Line> lines =
                webhooks.all().stream().map(each -> line(each, texts)).toList();
        model.addAttribute("webhooks", lines);
        return "operator-webhooks";
    }

    @PostMapping(PATH)
    String add(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String types,
            ServletWebRequest request,
            Model model,
            RedirectAttributes attributes) {
        String by = pages.operator().subject();
        try {
            WebhookView added = webhooks.add(wanted(url, programme, types), by);
            attributes.addFlashAttribute("secret", added.secret());
            return OperatorPages.said(
                    OperatorPlace.WEBHOOKS,
                    pages.texts(request).say("operator.webhook.added", added.url()),
                    attributes);
        } catch (Refusal refusal) {
            pages.wrong(refusal, request, model);
            model.addAttribute("typed", new Typed(url, programme, types));
            return show(request, model);
        }
    }

    @PostMapping(PATH + "/{id}/remove")
    String remove(@PathVariable String id, ServletWebRequest request, RedirectAttributes attributes) {
        pages.operator();
        webhooks.remove(id);
        return OperatorPages.said(
                OperatorPlace.WEBHOOKS, pages.texts(request).say("operator.webhook.removed"), attributes);
    }

    private static WantedWebhook wanted(String url, String programme, String types) {
        List<String> named = Arrays.stream(types.split("[\\s,]+"))
                .filter(type -> !type.isBlank())
                .toList();
        return new WantedWebhook(url.strip(), programme.isBlank() ? null : programme.strip(), named);
    }

    private static Line line(WebhookView w, Texts texts) {
        String programme = w.programme() == null ? texts.say("operator.account.all") : w.programme();
        String types = w.types().isEmpty() ? texts.say("operator.webhook.all") : String.join(", ", w.types());
        return new Line(
                w.id(),
                w.url(),
                texts.say("operator.webhook.what", programme, types),
                texts.say("operator.webhook.state." + w.state()),
                texts.number(w.position()),
                w.deliveredAt() == null
                        ? texts.say("operator.webhook.undelivered")
                        : texts.exactMoment(w.deliveredAt()),
                texts.say("operator.account.by", texts.moment(w.createdAt()), w.createdBy()),
                w.failingSince() == null
                        ? null
                        : texts.say(
                                "operator.webhook.failing",
                                texts.moment(w.failingSince()),
                                w.attempts(),
                                String.valueOf(w.lastProblem())));
    }
}
