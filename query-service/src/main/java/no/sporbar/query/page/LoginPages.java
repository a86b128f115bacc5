package no.sporbar.query.page;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.query.access.AfterLogout;
import no.sporbar.query.access.Login;
import no.sporbar.query.access.Missing;
import no.sporbar.query.access.People;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Refused;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What is said on the way in and out: no login, a login that failed, a role that is missing, and goodbye. */
@Controller
class LoginPages {
    private final Visits visits;
    private final Frames frames;
    private final ProblemViews problems;
    private final People people;
    private final Login login;
    private final Clock clock;

    LoginPages(Visits visits, Frames frames, ProblemViews problems, People people, Login login, Clock clock) {
        this.visits = visits;
        this.frames = frames;
        this.problems = problems;
        this.people = people;
        this.login = login;
        this.clock = clock;
    }

    /** Seen only where nobody is sent on to the login: there is none, or it does not answer. */
    @GetMapping("/login")
    ModelAndView closed(ServletWebRequest request) {
        return login.isOffered()
                ? said(HttpStatus.SERVICE_UNAVAILABLE, "unreachable", login("/", request), request)
                : said(HttpStatus.NOT_FOUND, "none", null, request);
    }

    @GetMapping("/login/failed")
    ModelAndView failed(ServletWebRequest request) {
        return said(HttpStatus.UNAUTHORIZED, "failed", login("/", request), request);
    }

    @RequestMapping(Refused.PAGE)
    ModelAndView refused(ServletWebRequest request) {
        Refused refused = Refused.in(request.getRequest());
        if (refused == null || !isForwarded(request)) return problems.of(HttpStatus.NOT_FOUND, request);
        ModelAndView page = said(refused.status(), refused.why(), refused.login(), request);
        Texts texts = visits.texts(request);
        Person person = people.current();
        if (person != null) page.addObject("who", texts.say("login.who", person.name(), Visitors.roles(person, texts)));
        if (refused.missing() != null) page.addObject("missing", missing(refused.missing(), texts));
        return page;
    }

    @RequestMapping(AfterLogout.PAGE)
    ModelAndView left(ServletWebRequest request) {
        String onwards = AfterLogout.onwards(request.getRequest());
        if (onwards == null || !isForwarded(request)) return problems.of(HttpStatus.NOT_FOUND, request);
        return said(HttpStatus.OK, "left", onwards, request);
    }

    private ModelAndView said(HttpStatus status, String why, @Nullable String onwards, ServletWebRequest request) {
        Texts texts = visits.texts(request);
        String title = texts.say("login.title." + why);
        ModelAndView page = new ModelAndView("login");
        page.setStatus(status);
        page.addObject("title", title);
        page.addObject("what", texts.say("login.what." + why));
        page.addObject("todo", texts.say("login.todo." + why, texts.exactMoment(clock.instant())));
        page.addObject("onwards", onwards);
        page.addObject("onwardsText", texts.say(why.equals("left") ? "login.onwards" : "login.again"));
        page.addObject("frame", frames.of(title, request, texts));
        return page;
    }

    /** Which role would do, where, and whom to ask for it. */
    private List<String> missing(Missing missing, Texts texts) {
        String roles = missing.anyOf().stream()
                .map(role -> texts.say("role." + role.code()))
                .collect(Collectors.joining(" " + texts.say("login.or") + " "));
        String programme = missing.programme();
        return List.of(
                programme == null
                        ? texts.say("login.missing.all", roles)
                        : texts.say("login.missing.one", roles, programme),
                login.whomToAsk() == null ? texts.say("login.ask") : texts.say("login.ask.them", login.whomToAsk()));
    }

    private @Nullable String login(String back, ServletWebRequest request) {
        return login.url(request.getRequest().getContextPath(), back);
    }

    private static boolean isForwarded(ServletWebRequest request) {
        return request.getRequest().getDispatcherType() == DispatcherType.FORWARD;
    }
}
