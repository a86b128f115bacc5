package no.sporbar.query.page.operator;

import java.time.Clock;
import java.util.List;
import no.sporbar.query.accounts.ServiceAccount;
import no.sporbar.query.accounts.ServiceAccount.State;
import no.sporbar.query.accounts.ServiceAccounts;
import no.sporbar.query.accounts.WantedAccount;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Service accounts: who reads by program, and until when. A token is shown on the page after it was made, and never again. */
@Controller
class AccountsPage {
    private static final String PATH = OperatorPlace.ROOT + "/accounts";

    private final OperatorPages pages;
    private final ServiceAccounts accounts;
    private final Clock clock;

    AccountsPage(OperatorPages pages, ServiceAccounts accounts, Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One account in words. */
    public record Line(
            String id,
            String name,
            String programme,
            String state,
            String made,
            String expires,
            String used,
            @Nullable String revoked,
            boolean active) {}

    @GetMapping(PATH)
    String show(ServletWebRequest request, Model model) {
        Texts texts = pages.begin(OperatorPlace.ACCOUNTS, request, model);
        List<Line> lines =
                accounts.latest().stream().map(each -> line(each, texts)).toList();
        model.addAttribute("accounts", lines);
        return "operator-accounts";
    }

    @PostMapping(PATH)
    String make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(defaultValue = "") String lastDay,
            ServletWebRequest request,
            Model model,
            RedirectAttributes attributes) {
        String by = pages.operator().subject();
        WantedAccount wanted = new WantedAccount(name, programme, lastDay);
        try {
            ServiceAccounts.Made made = accounts.make(wanted, by);
            attributes.addFlashAttribute("token", made.token());
            String said = pages.texts(request)
                    .say("operator.account.made", made.account().name());
            return OperatorPages.said(OperatorPlace.ACCOUNTS, said, attributes);
        } catch (Refusal refusal) {
            pages.wrong(refusal, request, model);
            model.addAttribute("wanted", wanted);
            return show(request, model);
        }
    }

    @PostMapping(PATH + "/{id}/revoke")
    String revoke(@PathVariable String id, ServletWebRequest request, RedirectAttributes attributes) {
        ServiceAccount revoked = accounts.revoke(id, pages.operator().subject());
        String said = pages.texts(request).say("operator.account.revoked", revoked.name());
        return OperatorPages.said(OperatorPlace.ACCOUNTS, said, attributes);
    }

    private Line line(ServiceAccount a, Texts texts) {
        State state = a.state(clock.instant());
        return new Line(
                a.id(),
                a.name(),
                a.programme() == null ? texts.say("operator.account.all") : a.programme(),
                texts.say("operator.account.state." + state),
                texts.say("operator.account.by", texts.moment(a.createdAt()), a.createdBy()),
                texts.moment(a.expiresAt()),
                a.lastUsedAt() == null ? texts.say("operator.account.unused") : texts.moment(a.lastUsedAt()),
                a.revokedAt() == null
                        ? null
                        : texts.say("operator.account.by", texts.moment(a.revokedAt()), String.valueOf(a.revokedBy())),
                state == State.ACTIVE);
    }
}
