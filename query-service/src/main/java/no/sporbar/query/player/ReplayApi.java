package no.sporbar.query.player;

import java.util.List;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.player.Steps.Played;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The history step by step over the API. */
@RestController
class ReplayApi {
    private final Moments moments;
    private final Answering answering;
    private final Steps steps;

    ReplayApi(Moments moments, Answering answering, Steps steps) {
        this.moments = moments;
        this.answering = answering;
        this.steps = steps;
    }

    /** Some steps, oldest first. */
    record StepsAnswer(
            AsAt asAt, List<Step> steps, @Nullable String next) {}

    /** One step, and where it is among the others. */
    record StepAnswer(AsAt asAt, Step step, StepPlace place) {}

    @GetMapping("/api/programmes/{programme}/replay/steps")
    @Nullable
    StepsAnswer steps(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        StepUnit unit = StepUnit.of(by);
        StepFilter filter = StepFilter.of(subject);
        Moment moment = moments.of(programme, asAt);
        Paging paging = Paging.of(after, limit);
        Page<Step> page = steps.page(moment, unit, filter, paging);
        if (answering.notModified(moment, request)) return null;
        return new StepsAnswer(moment.asAt(), page.rows(), page.next());
    }

    @GetMapping("/api/programmes/{programme}/replay/step")
    @Nullable
    StepAnswer step(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Long at,
            ServletWebRequest request) {
        StepUnit unit = StepUnit.of(by);
        StepFilter filter = StepFilter.of(subject);
        Moment moment = moments.of(programme, asAt);
        Played played = steps.at(moment, unit, filter, at);
        if (answering.notModified(moment, request)) return null;
        return new StepAnswer(moment.asAt(), played.step(), played.place());
    }
}
