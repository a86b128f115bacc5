package no.sporbar.query.approvals;

import java.util.List;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.programmes.FourEyes;
import no.sporbar.query.programmes.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Which commands take two people, over the API. */
@RestController
class FourEyesApi {
    private final Moments moments;
    private final Answering answering;
    private final Programmes programmes;

    FourEyesApi(Moments moments, Answering answering, Programmes programmes) {
        this.moments = moments;
        this.answering = answering;
        this.programmes = programmes;
    }

    /**
     * The set-up.
     *
     * @param commands the names of the commands that wait for another person; none where one does everything
     * @param set why, by whom and when; absent where nobody ever set it
     */
    record FourEyesAnswer(
            AsAt asAt, List<String> commands, @Nullable FourEyes set) {}

    @GetMapping("/api/programmes/{programme}/four-eyes")
    @Nullable
    FourEyesAnswer fourEyes(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        if (answering.notModified(moment, request)) return null;
        FourEyes set = programmes.one(moment).fourEyes();
        return new FourEyesAnswer(moment.asAt(), set == null ? List.of() : set.commands(), set);
    }
}
