package no.sporbar.query.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.sporbar.events.BodyId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.InvalidValueException;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Who held which office on a day, over the API. */
@RestController
class OfficeHoldersApi {
    private final Moments moments;
    private final Answering answering;
    private final Offices offices;

    OfficeHoldersApi(Moments moments, Answering answering, Offices offices) {
        this.moments = moments;
        this.answering = answering;
        this.offices = offices;
    }

    /** The holders on the day. */
    record OfficeHoldersAnswer(AsAt asAt, LocalDate on, List<OfficeHolder> officeHolders) {}

    @GetMapping("/api/programmes/{programme}/office-holders")
    @Nullable
    OfficeHoldersAnswer on(
            @PathVariable String programme,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        BodyId whose = body == null ? null : body(body);
        if (answering.notModified(moment, request)) return null;
        LocalDate day = on != null ? on : Objects.requireNonNullElse(moment.effectiveOn(), moment.day());
        return new OfficeHoldersAnswer(moment.asAt(), day, offices.heldOn(moment, whose, at(day)));
    }

    private static BodyId body(String id) {
        try {
            return new BodyId(id);
        } catch (InvalidValueException e) {
            throw Refusal.badRequest("parameter.malformed", "body", id);
        }
    }

    private static ImpreciseDate at(LocalDate day) {
        try {
            return new ImpreciseDate.Day(day);
        } catch (InvalidValueException e) {
            throw Refusal.badRequest("parameter.malformed", "on", day);
        }
    }
}
