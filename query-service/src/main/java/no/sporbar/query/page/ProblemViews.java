package no.sporbar.query.page;

import java.time.Clock;
import java.util.Set;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.web.Texts;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page that says what is wrong. It reads no rows, so that it can be shown when nothing else can. */
@Component
class ProblemViews {
    private static final Set<Integer> DESCRIBED = Set.of(400, 403, 404, 405, 413, 429, 503);

    private final Visits visits;
    private final Frames frames;
    private final Clock clock;

    ProblemViews(Visits visits, Frames frames, Clock clock) {
        this.visits = visits;
        this.frames = frames;
        this.clock = clock;
    }

    /** Of a question that was refused. */
    ModelAndView of(Refusal refusal, ServletWebRequest request) {
        String what = visits.texts(request).say("problem." + refusal.code(), refusal.arguments());
        return of(refusal.status(), what, request);
    }

    /** Of anything else that has a status. */
    ModelAndView of(HttpStatusCode status, ServletWebRequest request) {
        return of(status, visits.texts(request).say("page.problem.what." + kind(status)), request);
    }

    private ModelAndView of(HttpStatusCode status, String what, ServletWebRequest request) {
        Texts texts = visits.texts(request);
        String title = texts.say("page.problem.title." + kind(status));
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(status);
        page.addObject("title", title);
        page.addObject("what", what);
        page.addObject("todo", texts.say("page.problem.todo." + kind(status), texts.exactMoment(clock.instant())));
        page.addObject("status", Integer.toString(status.value()));
        page.addObject("frame", frames.of(title, request, texts));
        return page;
    }

    private static String kind(HttpStatusCode status) {
        if (DESCRIBED.contains(status.value())) return Integer.toString(status.value());
        return status.is4xxClientError() ? "400" : "500";
    }
}
