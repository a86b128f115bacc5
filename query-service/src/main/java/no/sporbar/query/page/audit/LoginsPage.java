package no.sporbar.query.page.audit;

import java.util.List;
import java.util.Objects;
import no.sporbar.query.accounts.LoginLog;
import no.sporbar.query.accounts.LoginLog.Login;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Who logged in with which roles, and who tried. */
@Controller
class LoginsPage {
    private static final int ON_A_PAGE = 100;

    private final AuditPages pages;
    private final LoginLog log;

    LoginsPage(AuditPages pages, LoginLog log) {
        this.pages = pages;
        this.log = log;
    }

    /** One login in words. */
    public record Line(String at, String who, String roles, String outcome) {}

    @GetMapping(AuditPlace.ROOT + "/logins")
    String show(@RequestParam(required = false) @Nullable Long before, ServletWebRequest request, Model model) {
        Texts texts = pages.begin(AuditPlace.LOGINS, request, model);
        List<Login> found = log.before(Objects.requireNonNullElse(before, Long.MAX_VALUE), ON_A_PAGE + 1);
        List<Login> part = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        model.addAttribute(
                "logins", part.stream().map(each -> line(each, texts)).toList());
        model.addAttribute("next", found.size() > ON_A_PAGE ? part.getLast().number() : null);
        return "audit-logins";
    }

    private static Line line(Login each, Texts texts) {
        String subject = each.subject();
        String who = subject == null
                ? texts.say("audit.login.nobody")
                : each.name() == null ? subject : texts.say("audit.login.who", each.name(), subject);
        String roles = each.roles().isEmpty() ? texts.say("audit.login.no-roles") : String.join(", ", each.roles());
        return new Line(texts.exactMoment(each.at()), who, roles, outcome(each.outcome(), texts));
    }

    private static String outcome(String outcome, Texts texts) {
        return outcome.startsWith("failed: ")
                ? texts.say("audit.login.failed", outcome.substring("failed: ".length()))
                : texts.say("audit.login." + outcome, new Otherwise(outcome));
    }
}
