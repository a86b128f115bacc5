package no.sporbar.query.feeds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.projection.StateJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Decisions and events as lines of JSON, from after a position or an instant until the moment asked as at. The header
 * {@value Answering#POSITION} says where that is, so the next stream can begin after it.
 */
@RestController
class StreamsApi {
    /** How many streams are written at a time. */
    static final int AT_A_TIME = 8;

    private static final String NDJSON = "application/x-ndjson;charset=UTF-8";
    private static final String RETRY_SECONDS = "30";
    private static final int PART = 100;

    private final Moments moments;
    private final Answering answering;
    private final After places;
    private final DecisionLines decisions;
    private final EventLines events;
    private final Semaphore free = new Semaphore(AT_A_TIME);

    StreamsApi(Moments moments, Answering answering, After places, DecisionLines decisions, EventLines events) {
        this.moments = moments;
        this.answering = answering;
        this.places = places;
        this.decisions = decisions;
        this.events = events;
    }

    /** How a line goes out. */
    @FunctionalInterface
    private interface Bytes<T> {
        byte[] of(T line);
    }

    @GetMapping("/api/programmes/{programme}/streams/decisions.ndjson")
    void decisions(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request)
            throws IOException {
        Moment moment = moments.of(programme, asAt);
        write(
                moment,
                places.position(after),
                request,
                place -> decisions.after(moment, place, PART),
                DecisionLine::position,
                StateJson::write);
    }

    @GetMapping("/api/programmes/{programme}/streams/events.ndjson")
    void events(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request)
            throws IOException {
        Moment moment = moments.of(programme, asAt);
        write(
                moment,
                places.position(after),
                request,
                place -> events.after(moment, place, PART),
                EventLines.Line::position,
                EventLines.Line::entry);
    }

    private <T> void write(
            Moment moment,
            long after,
            ServletWebRequest request,
            LongFunction<List<T>> part,
            ToLongFunction<T> position,
            Bytes<T> bytes)
            throws IOException {
        if (answering.notModified(moment, request)) return;
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.setContentType(NDJSON);
        if (request.getHttpMethod() == HttpMethod.HEAD) return;
        if (!free.tryAcquire()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            throw Refusal.busy("stream.busy", AT_A_TIME);
        }
        try {
            OutputStream out = response.getOutputStream();
            List<T> lines = part.apply(after);
            while (!lines.isEmpty()) {
                for (T line : lines) {
                    out.write(bytes.of(line));
                    out.write('\n');
                }
                lines = part.apply(position.applyAsLong(lines.getLast()));
            }
        } finally {
            free.release();
        }
    }
}
