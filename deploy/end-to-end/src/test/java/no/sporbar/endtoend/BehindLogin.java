package no.sporbar.endtoend;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import no.sporbar.programmefile.ProgrammeFileLoader;
import no.sporbar.programmefile.ServiceAddress;

/**
 * The pages behind the login, each with the way to it for somebody who may see it. Some have an address; others are seen only
 * after something was done, in a programme of their own. What is pressed is found by what it does, since they are looked at in
 * every language.
 */
final class BehindLogin {
    private static final String OFFICE = OnScreen.OSLO + "/office";
    private static final String TRIAL = "utproving";
    private static final String TRIAL_OFFICE = "/programmes/" + TRIAL + "/office";

    /** Nothing is moved twice to the same day. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final LauncherProcess product;

    BehindLogin(OnScreen screen) {
        this.product = screen.product();
        ServiceAddress service =
                new ServiceAddress(product.commands(""), product.token("programfil"), Locale.forLanguageTag("nb"));
        new ProgrammeFileLoader(service).load(trial().file(), _ -> {});
    }

    /** With something to approve, something to move, and something that is missing. */
    private static ConditionalWork trial() {
        return ConditionalWork.recommended(TRIAL)
                .then("plan-milestone", "milestone: flytting, name: Flytting til nytt rådhus, date: \"2031-05\"")
                .then("set-four-eyes", "commands: [rename-programme], reason: Navnet er viktig")
                .then("request-approval", """
                        approval: nytt-navn, command: rename-programme, reason: Det gamle er for langt,
                        body: {name: Utprøvingen, provenance: {decidedOn: "2025-01-16",
                        basis: {kind: assumption, by: Prøven, why: Trengs i en prøve}}}""");
    }

    /** The ways to the pages of one of them, by what the pages are called. */
    Map<String, Consumer<Visitor>> of(Somebody who) {
        Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
        switch (who) {
            case RECORDER -> recorder(pages);
            case APPROVER -> pages.put("approvals-none", visitor -> visitor.opens(OFFICE + "/approvals"));
            case AUDITOR -> {
                for (String page : List.of("", "/accesses", "/logins")) address(pages, "/audit" + page);
            }
            case OPERATOR -> operator(pages);
            case EVERYWHERE -> everywhere(pages);
        }
        return pages;
    }

    private static void address(Map<String, Consumer<Visitor>> pages, String path) {
        pages.put(path.substring(1).replace('/', '-'), visitor -> visitor.opens(path));
    }

    private void recorder(Map<String, Consumer<Visitor>> pages) {
        pages.put("office-home", visitor -> visitor.opens(OFFICE));
        pages.put("office-searched", visitor -> visitor.opens(OFFICE + "?search=a"));
        pages.put("office-thing", visitor -> visitor.opens(OFFICE + "/things/goal/mal-1"));
        pages.put("office-missing", visitor -> visitor.opens(OFFICE + "/missing/assumption"));
        pages.put("import", visitor -> visitor.opens(OFFICE + "/import"));
        for (String command : commands())
            pages.put("form-" + command, visitor -> visitor.opens(OFFICE + "/commands/" + command));
        pages.put(
                "form-wrong",
                visitor ->
                        visitor.opens(OFFICE + "/commands/recommend-decision").submits("preview"));
        pages.put("form-listed", visitor -> {
            visitor.opens(OFFICE + "/commands/recommend-decision");
            visitor.page().locator("button[name=add][value='/points']").click();
            visitor.page().locator("#f-points-1-wording").waitFor();
        });
        pages.put("preview", visitor -> {
            visitor.opens(OFFICE + "/commands/move-milestone");
            moves(visitor.page(), "kommunevalg");
            visitor.submits("preview");
        });
    }

    private List<String> commands() {
        return product.json(product.commands("/api/commands"))
                .path("commands")
                .valueStream()
                .map(each -> each.path("name").asString())
                .filter(name -> !name.endsWith("-approval") && !name.equals("start-programme"))
                .toList();
    }

    private void everywhere(Map<String, Consumer<Visitor>> pages) {
        pages.put("draft-kept", visitor -> {
            visitor.opens(TRIAL_OFFICE + "/commands/move-milestone");
            moves(visitor.page(), "flytting");
            visitor.submits("save");
        });
        pages.put("drafts", visitor -> visitor.opens(TRIAL_OFFICE));
        pages.put("conflict", visitor -> {
            visitor.opens(TRIAL_OFFICE + "/commands/move-milestone?milestone=flytting");
            product.command(TRIAL, "move-milestone", """
                    {"milestone": "flytting", "date": "%s", "reason": "Bygget blir ferdig da", "provenance": {
                    "decidedOn": "2026-11-20", "basis": {"kind": "assumption", "by": "Prøven", "why": "Trengs"}}}""".formatted(day()));
            moves(visitor.page(), "flytting");
            visitor.submits("preview").submits("record");
            visitor.page().locator(".both").waitFor();
        });
        pages.put("approvals-waiting", visitor -> visitor.opens(TRIAL_OFFICE + "/approvals"));
        pages.put("approval-waiting", visitor -> visitor.opens(TRIAL_OFFICE + "/approvals/nytt-navn"));
        pages.put("approval-asked", visitor -> {
            visitor.opens(TRIAL_OFFICE + "/commands/rename-programme");
            visitor.page().locator("#f-name").fill("Utprøvinga");
            rests(visitor.page());
            visitor.submits("preview");
        });
        pages.put("import-refused", visitor -> {
            visitor.opens(TRIAL_OFFICE + "/import");
            byte[] wrong =
                    "sporbarProgrammeFile: 1\nprogramme: utproving\ncommands:\n  - fly: {}\n  - move-milestone: {}\n"
                            .getBytes(StandardCharsets.UTF_8);
            visitor.page().locator("#import-file").setInputFiles(new FilePayload("feil.yaml", "text/yaml", wrong));
            visitor.page().locator(".office-form button").click();
            visitor.page().locator("main table td").first().waitFor();
        });
        wizard(pages);
    }

    private static void wizard(Map<String, Consumer<Visitor>> pages) {
        pages.put("new-1", visitor -> visitor.opens("/programmes/new"));
        pages.put("new-wrong", visitor -> visitor.submits("next"));
        pages.put("new-2", visitor -> {
            visitor.page().locator("#f-name").fill("Et helt nytt program");
            visitor.submits("next");
        });
        pages.put("new-3", visitor -> {
            visitor.page().locator("button[name=add][value='/bodies']").click();
            visitor.page().locator("#f-bodies-0-name").fill("Kommunestyret");
            visitor.submits("next");
        });
        pages.put("new-4", visitor -> visitor.submits("next"));
        pages.put("new-5", visitor -> visitor.submits("next"));
    }

    private static void operator(Map<String, Consumer<Visitor>> pages) {
        for (String page :
                List.of("", "/alarms", "/rebuilds", "/accounts", "/webhooks", "/keys", "/keys/rotation", "/version"))
            address(pages, "/operator" + page);
        pages.put("operator-accounts-made", visitor -> {
            visitor.opens("/operator/accounts");
            visitor.page().locator("#account-name").fill("Veggskjermen i tredje etasje");
            visitor.page().locator("#account-last-day").fill("2027-06-30");
            visitor.presses(visitor.page().locator("form:has(#account-name) button"));
        });
        pages.put("operator-webhooks-refused", visitor -> {
            visitor.opens("/operator/webhooks");
            visitor.page().locator("#webhook-url").fill("https://127.0.0.1/mottak");
            visitor.presses(visitor.page().locator("form:has(#webhook-url) button"));
        });
    }

    private static void moves(Page page, String milestone) {
        page.locator("#f-milestone").selectOption(milestone);
        page.locator("#f-date").fill(day());
        page.locator("#f-reason").fill("Høringen tok lengre tid enn noen hadde regnet med");
        rests(page);
    }

    private static void rests(Page page) {
        page.locator("#f-provenance-decidedOn").fill("2026-11-20");
        page.locator("#f-provenance-basis-kind-assumption").check();
        page.locator("#f-provenance-basis-by").fill("Kari Nordmann");
        page.locator("#f-provenance-basis-why").fill("Kunngjort i avisen, saken er ikke lagt ut ennå");
    }

    private static String day() {
        return "2031-%02d-%02d".formatted(DAYS.get() / 28 % 12 + 1, DAYS.getAndIncrement() % 28 + 1);
    }
}
