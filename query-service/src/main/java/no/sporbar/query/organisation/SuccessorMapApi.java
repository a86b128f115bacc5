package no.sporbar.query.organisation;

import java.time.LocalDate;
import java.util.Objects;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The successor map over the API: as known at {@code asAt}, for the day {@code effectiveOn}. */
@RestController
class SuccessorMapApi {
    private final Moments moments;
    private final Answering answering;
    private final SuccessorMap map;

    SuccessorMapApi(Moments moments, Answering answering, SuccessorMap map) {
        this.moments = moments;
        this.answering = answering;
        this.map = map;
    }

    /** The whole map. */
    record SuccessorMapAnswer(AsAt asAt, SuccessorMapView successorMap) {}

    @GetMapping("/api/programmes/{programme}/successor-map")
    @Nullable
    SuccessorMapAnswer successorMap(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        if (answering.notModified(moment, request)) return null;
        LocalDate day = Objects.requireNonNullElse(moment.effectiveOn(), moment.day());
        return new SuccessorMapAnswer(moment.asAt(), map.on(moment, day));
    }
}
